"""Counts that a text denies, doubts, asks or supposes are no counts."""

import pytest

from generator.text.counts.reader import read_counts, read_figures

DENIED = """
Nobody says that 40 people were killed.
No one says 40 people were killed.
Nobody believes that 40 people were killed.
The ministry was not aware that 12 people had died.
The mayor was unaware that nine people were missing.
Claims that 40 people were killed could not be confirmed.
Reports that 60 people were missing could not be verified.
Reports that 60 people were missing proved false.
A claim that seven people were shot turned out to be wrong.
Rumours that 100 people had been arrested were not true.
It is untrue that 15 people were injured.
It is false that 15 people were injured.
It would be incorrect that 15 people were injured.
It was falsely reported that 15 people were injured.
The agency wrongly reported that five people had been shot dead.
The paper mistakenly reported that 21 people had drowned.
A channel erroneously reported that 21 people had drowned.
It was falsely claimed that 90 people had fled.
Did 40 people really die in the tunnel?
Were 12 soldiers captured?
How could 300 people have been arrested in one night?
The police said it was not true that nine people were detained.
There is no evidence that 30 people were abducted.
There is no proof that 30 people were abducted.
There is no truth in a report that 30 people were abducted.
There was no indication that 14 people were injured.
There was no sign that 14 people were injured.
There were no reports of 12 deaths.
There was no report of 12 deaths.
There was no suggestion that four children had died.
The army ruled out that 12 soldiers had been captured.
The ministry has no knowledge of 20 deaths.
If 50 people had died, there would be graves.
Unless 50 people were killed, the story makes no sense.
It is doubtful that 200 people were arrested.
The envoy doubted that 200 people were arrested.
The doctor doubts whether 200 people were injured.
No one claims that 25 civilians were wounded.
Nobody claims that 25 civilians were wounded.
It is unclear whether 14 people were injured.
It is not clear whether 14 people were injured.
It is not known whether 14 people were injured.
The mayor rejected a report that seven people drowned.
The mayor denied that seven people drowned.
The mayor dismissed a report that seven people drowned.
Officials declined to confirm that 12 people were killed.
Officials refused to confirm that 12 people were killed.
Officials were unable to confirm that 12 people were killed.
Officials did not confirm that 12 people were killed.
It is unlikely that 300 people were displaced.
The hospital has not heard of 20 wounded.
A story that 18 people were killed was a hoax.
It is a myth that 100,000 people fled.
It is a lie that 11 prisoners were tortured.
It is a rumour that 11 prisoners were tortured.
It is wrong that 11 prisoners were tortured.
Contrary to reports, 11 prisoners were not killed.
It is far from true that 80 people were killed.
It is impossible that 80 people were killed there.
Baseless reports said that 80 people were killed.
Eighty people were killed. That was false.
Eighty people were killed. This is untrue.
Eighty people were killed. It was a fabricated story.
Eighty people were killed. The report was wrong.
Eighty people were killed. The figures are incorrect.
Eighty people were killed. The claim has no basis.
Eighty people were killed. The ministry denied this.
Eighty people were killed. The army rejected the claim.
Eighty people were killed. The paper retracted the report.
""".strip().splitlines()

COUNTED = """
The opposition said 80 people were killed. The government denied this.
Eighty people were killed. It was the worst day of the war.
The ministry said 12 people were killed, denying that the army shot at them.
Twelve people were killed, but the claim that it was a bomb was false.
Twelve people were killed. It is unclear who fired.
Twelve people were killed. The mayor said that it was wrong to wait.
Twelve people were killed. There were no reports of looting.
Police detained 40 people. They denied the charges.
""".strip().splitlines()


@pytest.mark.parametrize("text", DENIED)
def test_denied(text: str) -> None:
    """Nothing is counted that the sentence, or the next one, says is not so."""
    assert read_figures(text) == ()
    assert [one for one in read_counts(text) if one.measure] == []


@pytest.mark.parametrize("text", COUNTED)
def test_counted(text: str) -> None:
    """A denial of something else, or a dispute between parties, denies no count."""
    assert len(read_figures(text)) == 1
