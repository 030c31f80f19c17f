"""What all tests share, and what a run of them says at its end beside what failed."""

from __future__ import annotations

import signal

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(  # machines differ, so property tests are not timed
    "project", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("project")
# A run that was started in the background ignores this signal, and so would every
# server that it starts and means to stop.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what was measured, and how many tests of the browser were left out."""
    for report in terminalreporter.stats.get("passed", ()):
        for name, value in report.user_properties:
            terminalreporter.write_line(f"{name}: {value}")
    left_out = [
        report
        for report in terminalreporter.stats.get("skipped", ())
        if "browser" in report.keywords
    ]
    if left_out:
        terminalreporter.write_line(
            f"{len(left_out)} tests in a browser left out, for want of a Chromium: "
            "install one (Debian: apt-get install chromium) or name it in CHROMIUM"
        )
