"""Addresses of pages below the root of the site, as the site engine writes them."""

from __future__ import annotations

from dataclasses import dataclass

INDEX = "index"
"""Name of the index page of a folder."""


@dataclass(frozen=True)
class PageAddresses:
    """Addresses of one site: `crises/x/`, or `crises/x.html` where it opens from disk.

    A page is named by the path of its Markdown without the ending: `crises/x`, or
    `crises/index` for the page of a folder.
    """

    directory_urls: bool = True
    """Whether an address is a folder, as with the setting `use_directory_urls`."""

    def page(self, path: str, anchor: str = "") -> str:
        """Return the address of a page, or of an element of it.

        Args:
            path: The name of the page.
            anchor: Id of the element; empty for the page as a whole.
        """
        address = path + ".html"
        if self.directory_urls:
            address = (path + "/").removesuffix(INDEX + "/")
        return f"{address}#{anchor}" if anchor else address

    def root(self, path: str) -> str:
        """Return the way up from a page to the root of the site, such as `../../`."""
        steps = self.page(path).count("/")
        return "../" * steps or "./"


DIRECTORY_URLS = PageAddresses()
"""The addresses of a site on a web host."""
