"""Counts that a text denies, doubts, asks or supposes are no counts."""

from __future__ import annotations

import pytest

from generator.text.counts.reader import read_counts, read_figures

DENIED = """
Doctors made up beds for 40 wounded soldiers.
The clinic is braced for 40 injured miners.
The union rejects as untrue that 40 miners were killed.
Medics insist the story of 40 dead is not accurate.
It is simply not so that 40 people were killed.
The hospital has no information on 40 deaths.
The police have received no complaint that 40 people were abducted.
We have no confirmation that 40 people were abducted.
Nobody has been able to confirm that 40 people were killed.
Independent observers found it impossible to confirm that 40 people were killed.
That 40 people were killed is not proven.
That 40 people were killed is a fairy tale.
The deputy withdrew his claim that 40 people were killed.
The deputy backed away from his claim that 40 people were killed.
The ministry distanced itself from a report that 40 people were killed.
The photo does not show the bodies of 40 people killed in the raid.
Police insist that nobody among the 40 passengers was hurt.
No official has acknowledged that 40 people were killed.
There has been no acknowledgement that 40 people were killed.
The government refuses to acknowledge that 40 people were killed.
The morgue has no record of 40 dead.
It emerged that the report of 40 dead was a prank.
The newspaper apologised for reporting that 40 people were killed.
The newspaper regretted its report that 40 people were killed.
The broadcaster took down a report that 40 people were killed.
The station pulled a story that 40 people were killed.
There was talk of 40 dead, but nobody died.
Early reports of 40 dead turned out to be mistaken.
The army dismissed as propaganda a claim that 40 soldiers were killed.
The army dismissed as absurd reports that 40 soldiers were killed.
The army said claims of 40 soldiers killed were absurd.
Claims of 40 soldiers killed are propaganda, the army said.
Claims that 40 soldiers were killed are without foundation.
Claims that 40 soldiers were killed do not stand up.
Claims that 40 soldiers were killed do not hold water.
The claim that 40 soldiers were killed cannot be true.
It cannot be true that 40 soldiers were killed.
It is not the case that 40 soldiers were killed.
It is by no means certain that 40 soldiers were killed.
It is far from certain that 40 soldiers were killed.
It is questionable whether 40 soldiers were killed.
It remains to be seen whether 40 soldiers were killed.
It remains unproven that 40 soldiers were killed.
It is unproven that 40 soldiers were killed.
It has been wrongly suggested that 40 soldiers were killed.
He wrongly asserted that 40 soldiers were killed.
She incorrectly stated that 40 soldiers were killed.
He mistakenly believed that 40 soldiers had been killed.
She wrongly thought that 40 soldiers had been killed.
He was misled into believing that 40 soldiers had been killed.
Residents were tricked into thinking 40 people had been killed.
It was a misunderstanding that 40 people had been killed.
Officials ruled out any deaths among the 40 passengers.
The story of 40 dead villagers is a legend.
The story of 40 dead villagers is pure fiction.
Who says that 40 people were killed?
Is it true that 40 people were killed?
You would think that 40 people had been killed.
One might think that 40 people had been killed.
It was as if 40 people had been killed.
Were it not for the guard, 40 people would have been killed.
Without the guard, 40 people would have died.
Rescuers prevented the deaths of 40 people.
The guard saved 40 people from being killed.
Police foiled an attack that would have killed 40 people.
Police thwarted a plan to kill 40 people.
If the dam breaks, 40 people will be killed.
Another attack will kill 40 people, he warned.
He warned that 40 people would be killed.
40 people will be killed if nothing is done.
They fear 40 people could be killed.
Nobody in the town could say that 40 people had been killed.
Few believe that 40 people were killed.
Hardly anyone believes that 40 people were killed.
The figure of 40 people killed was made up.
The figure of 40 people killed is an exaggeration.
The toll of 40 dead was later withdrawn.
The toll of 40 dead was retracted by the ministry.
A post saying that 40 people were killed was fake.
A fabricated video claimed that 40 people were killed.
Fact-checkers found that the post saying 40 people were killed was fabricated.
The minister called the claim that 40 people were killed nonsense.
The minister called the report of 40 dead a lie.
The minister described reports of 40 deaths as fake news.
The report of 40 deaths was wide of the mark.
Contrary to reports, 40 people were not killed.
Contrary to what was said, 40 people did not die.
The army never said that 40 people were killed.
The army stopped short of saying that 40 people were killed.
The ministry would not say whether 40 people were killed.
The ministry could neither confirm nor deny that 40 people were killed.
The ministry has yet to confirm that 40 people were killed.
It has not been established that 40 people were killed.
Investigators found nothing to show that 40 people were killed.
There is nothing to suggest that 40 people were killed.
There is little evidence that 40 people were killed.
There is no basis for the claim that 40 people were killed.
No evidence has emerged that 40 people were killed.
The court found that 40 people had not been killed.
40 people were reported killed. That was false.
40 people were reported killed. The report was wrong.
A website said 40 people were killed. This is not true.
Rumour had it that 40 people were killed.
Rumours of 40 people killed spread.
Suppose 40 people were killed.
Imagine that 40 people were killed.
What if 40 people were killed?
Had 40 people been killed, the mayor would have resigned.
Should 40 people be killed, the mayor would resign.
Even if 40 people were killed, it would be a crime.
Whether 40 people were killed is disputed.
It is disputed that 40 people were killed.
Doubts remain over whether 40 people were killed.
The claim that 40 people were killed is baseless.
The claim that 40 people were killed is unfounded.
The claim that 40 people were killed has been debunked.
The claim that 40 people were killed lacks evidence.
An unsubstantiated claim that 40 people were killed spread online.
An unfounded claim said 40 people were killed.
He was jailed for spreading false news that 40 people were killed.
She was fined for claiming that 40 people were killed.
The scenario assumes that 40 people were killed.
A simulated attack killed 40 people.
The plot would have killed 40 people.
The bomb could have killed 40 people.
The blast nearly killed 40 people.
40 people were almost killed.
40 people narrowly escaped being killed.
They threatened to kill 40 hostages.
The group vowed to kill 40 hostages.
The plan was to kill 40 people.
He was accused of plotting to kill 40 people.
Neither of the two men was killed.
All 40 people were unharmed.
40 people were found not to have been killed.
Not 40 people were killed, as first said, but four.
So-called reports say 40 people were killed.
Prosecutors failed to prove that 40 people were killed.
Officials questioned the figure of 40 people killed.
Officials cast doubt on the figure of 40 people killed.
Officials disputed that 40 people were killed.
Officials contested the toll of 40 dead.
Officials refuted reports of 40 dead.
Officials rebutted the claim of 40 dead.
Officials played down reports of 40 dead.
Officials brushed aside reports of 40 dead.
Officials poured scorn on reports of 40 dead.
Officials laughed off claims of 40 dead.
It would be a lie to say that 40 people were killed.
It is a stretch to say that 40 people were killed.
One cannot say that 40 people were killed.
I do not believe that 40 people were killed.
We don't think 40 people were killed.
I'm not sure 40 people were killed.
The UN could not independently verify that 40 people were killed.
The UN has been unable to verify the deaths of 40 people.
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
No official has said who killed the 40 people.
Police thwarted a second attack after 40 people were killed.
The ministry acknowledged that 40 people were killed.
The agency deleted a post after 40 people were killed.
The morgue has a record of 40 dead.
Nothing was said of the attack in which 40 people were killed.
The guard could not prevent the deaths of 40 people.
He warned of more attacks after 40 people were killed.
The prank call did not delay rescuers, who found 40 people dead.
It is certain that 40 people were killed.
The army said 40 people were killed and called claims of a massacre propaganda.
Few were surprised that 40 people were killed.
Rescuers found 40 people dead and saved 12.
No trace of the gang that killed 40 people was found.
At least 40 people were killed, the ministry said, denying that it was to blame.
The army, which denied shelling the town, said 40 people were killed.
Nobody was charged after 40 people were killed.
It is not clear why 40 people were killed.
It is unclear who killed the 40 people.
It is not known how the fire that killed 40 people began.
Officials did not say how 40 people were killed.
The mayor denied responsibility for the deaths of 40 people.
40 people were killed, and no one has claimed responsibility.
Rumours spread after 40 people were killed.
There is no doubt that 40 people were killed.
The ministry confirmed that 40 people were killed.
Officials could not confirm reports that more were hurt, but 40 people were killed.
Not only were 40 people killed, but the school burnt down.
The strike that killed 40 people was no accident.
Without warning, soldiers killed 40 people.
40 people were killed. The government denied involvement.
40 people were killed. The army said it did not shell the town.
The denial came after 40 people were killed.
The ministry admitted that 40 people were killed.
Nobody disputes that 40 people were killed.
No one denies that 40 people were killed.
The army no longer denies that 40 people were killed.
40 people were killed, a fact that the government had denied for weeks.
The court rejected an appeal by the man who killed 40 people.
The council refused to meet after 40 people were killed.
Even though 40 people were killed, the march went on.
It is not yet confirmed that the 40 people who were killed were miners.
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
