"""Tests of regular expressions that are compiled when they are first used."""

from __future__ import annotations

import subprocess
import sys

COMPILE_ALL = """
import gc, importlib, pkgutil, generator
from generator.text.regex import Regex
for module in pkgutil.walk_packages(generator.__path__, "generator."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
found = [one for one in gc.get_objects() if isinstance(one, Regex)]
for one in found:
    one.search("")
print(len(found))
"""
"""In a process of its own, in which nothing has frozen the garbage collector."""


def test_every_regex_of_the_generator_compiles() -> None:
    """A pattern that is wrong fails here, and not where a text first needs it."""
    done = subprocess.run(
        [sys.executable, "-c", COMPILE_ALL], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 100
