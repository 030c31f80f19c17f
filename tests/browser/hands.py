"""Hands that press keys and click on a page, and count what they do."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator, Page


class Hands:
    """Presses keys and clicks on a page, and counts both."""

    def __init__(self, page: Page) -> None:
        """Take the page; nothing is counted yet."""
        self.page = page
        self.keys = 0
        self.clicks = 0

    @property
    def actions(self) -> int:
        """The number of key presses and clicks so far."""
        return self.keys + self.clicks

    def press(self, *keys: str) -> None:
        """Press keys, one after the other; keys held together count as one."""
        for key in keys:
            self.page.keyboard.press(key)
            self.keys += 1

    def type(self, text: str) -> None:
        """Type a text."""
        self.page.keyboard.type(text)
        self.keys += len(text)

    def click(self, place: Locator) -> None:
        """Click once."""
        place.click()
        self.clicks += 1

    def choose(self, select: Locator, value: str) -> None:
        """Choose from a list, which takes a click to open it and one on the entry."""
        select.focus()
        select.select_option(value)
        self.clicks += 2

    def choose_file(self, field: Locator, file: Path) -> None:
        """Choose a file, which takes a click on the field, on the file and on Open."""
        field.set_input_files(file)
        self.clicks += 3
