"""Shared test configuration, and measurements and skips in the terminal summary."""

from __future__ import annotations

import signal

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(  # no deadline: machines differ in speed
    "project", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("project")
# A process started in the background ignores SIGINT, and so would the servers that the
# tests start and stop with this signal.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print recorded measurements and the number of skipped browser tests."""
    for report in terminalreporter.stats.get("passed", ()):
        for name, value in report.user_properties:
            terminalreporter.write_line(f"{name}: {value}")
    skipped = [
        report
        for report in terminalreporter.stats.get("skipped", ())
        if "browser" in report.keywords
    ]
    if skipped:
        terminalreporter.write_line(
            f"{len(skipped)} browser tests skipped because Chromium is missing: "
            "install it (Debian: apt-get install chromium) or set CHROMIUM to its path"
        )
