"""Word lists and patterns of the `data` folder."""

import tomllib
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parents[1] / "data"


def load(name: str) -> dict[str, Any]:
    """Return the tables of `data/<name>.toml`; the file's head says what it holds."""
    return tomllib.loads((_FOLDER / f"{name}.toml").read_text("utf-8"))
