"""A person's public role is none that the quotation on the person denies."""

from __future__ import annotations

import pytest

from generator.rules.limits import public_roles

PUBLISHED = "2024-05-14"


@pytest.mark.parametrize(
    ("role", "name", "quote"),
    [
        (
            "mayor of Orle in May 2024",
            "Lise Hart",
            "Hart, who lost the mayor's office in March, stayed",
        ),
        (
            "governor in May 2024",
            "Aminu Dell",
            "Aminu Dell resigned as governor on 3 April",
        ),
        (
            "mayor of Orle in May 2024",
            "Lise Hart",
            "dismissed Lise Hart, its mayor, in December",
        ),
        (
            "chief of police in May 2024",
            "Joss Kern",
            "Police chief Joss Kern, sacked in January, returned",
        ),
        (
            "prefect in 2024",
            "Vera Lind",
            "Vera Lind, the prefect's spokeswoman, said so",
        ),
        (
            "prefect in 2024",
            "Vera Lind",
            "the prefect's chief aide, Vera Lind, said so",
        ),
        (
            "prefect in 2024",
            "Vera Lind",
            "Vera Lind, an adviser to the prefect, said so",
        ),
        (
            "mayor of Orle in May 2024",
            "Lise Hart",
            "Lise Hart, who will be sworn in on 3 July",
        ),
        ("governor in December 2024", "Lise Hart", "Hart is to take office in January"),
        (
            "director of the clinic in 2024",
            "Noah Brandt",
            "his stand-in Noah Brandt signed the list",
        ),
        (
            "judge in 2024",
            "Teresa Mond",
            "Teresa Mond turned down the post of chief judge",
        ),
        ("envoy in 2024", "Lou Fenn", "Lou Fenn, who refused to serve as envoy, left"),
        (
            "candidate for mayor in 2024",
            "Lou Fenn",
            "Lou Fenn, tipped for the town hall",
        ),
        (
            "captain of the Blue Guards in 2024",
            "Ed Lorn",
            "Ed Lorn, a cook for the Blue Guards, fled",
        ),
        (
            "consul in 2024",
            "Ed Lorn",
            "Ed Lorn, who passes himself off as consul, spoke",
        ),
        ("consul in 2024", "Ed Lorn", "the self-appointed consul Ed Lorn spoke"),
    ],
)
def test_denied(role: str, name: str, quote: str) -> None:
    """Who lost, turned down or only claims a post does not hold it."""
    assert public_roles.denied(role, name, quote, PUBLISHED)


@pytest.mark.parametrize(
    ("role", "name", "quote"),
    [
        (
            "mayor of Orle in March 2024",
            "Lise Hart",
            "Hart, who lost the mayor's office in March, stayed",
        ),
        (
            "mayor of Orle until March 2024",
            "Lise Hart",
            "Hart, who lost the mayor's office in March, stayed",
        ),
        (
            "mayor of Orle in 2024",
            "Lise Hart",
            "Hart, who lost the mayor's office in March, stayed",
        ),
        (
            "mayor of Orle in May 2024",
            "Lise Hart",
            "Hart, who lost the mayor's office, stayed",
        ),
        (
            "mayor of Orle in May 2024",
            "Lise Hart",
            "Hart lost the mayor's office on 4 May",
        ),
        (
            "mayor of Orle in May 2024",
            "Lise Hart",
            "the council dismissed Lise Hart, its mayor",
        ),
        (
            "mayor of Orle in May 2024",
            "Lise Hart",
            "Mayor Lise Hart refused to resign as mayor in April",
        ),
        (
            "spokeswoman of the prefect in 2024",
            "Vera Lind",
            "Vera Lind, the prefect's spokeswoman, said so",
        ),
        (
            "prefect in 2024",
            "Vera Lind",
            "Vera Lind, the prefect, and her spokeswoman left",
        ),
        (
            "mayor of Orle in July 2024",
            "Lise Hart",
            "Lise Hart, who will be sworn in on 3 July",
        ),
        (
            "mayor of Orle in May 2024",
            "Lise Hart",
            "Mayor Lise Hart will be sworn in as senator on 3 July",
        ),
        (
            "director of the clinic in 2024",
            "Noah Brandt",
            "the director, Noah Brandt, and his stand-in signed",
        ),
        ("lawyer in 2024", "Noah Brandt", "his stand-in Noah Brandt signed the list"),
        ("judge in 2024", "Teresa Mond", "Judge Teresa Mond turned down the request"),
        (
            "candidate for mayor in 2024",
            "Lou Fenn",
            "Lou Fenn, put forward as candidate by two parties",
        ),
        (
            "captain of the Blue Guards in 2024",
            "Ed Lorn",
            "Captain Ed Lorn, a doctor with the Blue Guards, fled",
        ),
        (
            "captain of the trawler in 2024",
            "Ed Lorn",
            "Ed Lorn, a cook for the Blue Guards, fled",
        ),
        (
            "self-styled consul in 2024",
            "Ed Lorn",
            "Ed Lorn, who passes himself off as consul, spoke",
        ),
        (
            "consul in 2024",
            "Sol Amm",
            "Ed Lorn, who passes himself off as consul, met Sol Amm",
        ),
    ],
)
def test_borne_out(role: str, name: str, quote: str) -> None:
    """A role at a time when it was held, or as the quotation has it, may be given."""
    assert not public_roles.denied(role, name, quote, PUBLISHED)


def test_a_month_without_a_year_needs_the_day_of_the_article() -> None:
    """Without the date of its article, nobody knows which March is meant."""
    role, quote = "mayor in May 2024", "Hart, who lost the mayor's office in March"

    assert not public_roles.denied(role, "Lise Hart", quote, "")
    assert public_roles.denied(role, "Lise Hart", f"{quote} 2024", "")


def test_a_role_needs_a_noun() -> None:
    """A role that has no noun is not compared."""
    quote = "Hart, who styles herself envoy"

    assert not public_roles.denied("of Orle", "Lise Hart", quote, "2024")
