"""Generated pages, read back as a browser would."""

from html.parser import HTMLParser


class Tags(HTMLParser):
    """Collects the elements of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.found.append((tag, dict(attrs)))

    def names(self) -> set[str]:
        """Give the names of all elements."""
        return {name for name, _ in self.found}

    def all(self, attribute: str) -> list[str]:
        """Give the values of an attribute in the order of the page."""
        return [str(one[attribute]) for _, one in self.found if attribute in one]


def line(text: str, anchor: str) -> str:
    """Give the one line of a page whose element has this anchor, up to the end of the element."""
    [start] = [place for place in range(len(text)) if text.startswith(f'id="{anchor}"', place)]
    ends = [text.find(tag, start) for tag in ("</tr>", "</li>")]
    return text[text.rfind("\n", 0, start) + 1 : min(end for end in ends if end > 0)]
