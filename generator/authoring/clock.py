"""The day, by which briefs and sources are dated."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

EARLIEST_ZONE = timezone(timedelta(hours=14))
"""The time zone in which a day begins first."""


def today() -> str:
    """Return the date in UTC, as `YYYY-MM-DD`."""
    return datetime.now(UTC).date().isoformat()


def latest_day() -> str:
    """Return the date in the time zone that is furthest ahead."""
    return datetime.now(EARLIEST_ZONE).date().isoformat()
