"""Which fonts a browser really draws with."""

from playwright.sync_api import Page


def drawn_with(page: Page, selector: str) -> set[tuple[str, bool]]:
    """Name the fonts of all such elements, and say of each whether the document brought it."""
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    asked = {"nodeId": root, "selector": selector}
    nodes = session.send("DOM.querySelectorAll", asked)["nodeIds"]
    fonts = [font for one in nodes
             for font in session.send("CSS.getPlatformFontsForNode", {"nodeId": one})["fonts"]
    ]  # fmt: skip
    session.detach()
    return {(font["familyName"], font["isCustomFont"]) for font in fonts}
