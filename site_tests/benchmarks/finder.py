"""How long the finder of ten thousand figures takes for an answer, on a processor made slower.

``python -m site_tests.benchmarks.finder``; measure where nothing else is running.
"""

import tempfile
from pathlib import Path
from statistics import median

import click
from playwright.sync_api import Page

from site_tests import chromium
from site_tests.browser.finders import many_figures, write
from site_tests.serving import served

PACKAGES, EACH = 40, 250
SLOWER = 4
CHOICES = {
    "find-words": ("n12", "n1", "n", "n24", "n2"),
    "find-sex": ("F", "", "_T", "", "F"),
}
"""What is chosen in turn, by the control."""
ANSWER = """async ([control, value]) => {
  const status = document.querySelector("#finder [role=status]");
  const answered = new Promise((done) => {
    new MutationObserver(done).observe(status, {childList: true});
    setTimeout(done, 5000);
  });
  const field = document.getElementById(control);
  field.value = value;
  const began = performance.now();
  field.dispatchEvent(new Event("input", {bubbles: true}));
  await answered;
  return performance.now() - began;
}"""
"""Makes a choice and gives the milliseconds until another count is told."""


def answers(page: Page, address: str) -> dict[str, list[float]]:
    """Give the milliseconds of each answer, by the control; the pieces are at hand before."""
    page.goto(f"{address}lo/figures/?words=x")
    page.locator(".found tr.figure").first.wait_for(state="detached")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    return {control: [page.evaluate(ANSWER, [control, one]) for one in chosen]
            for control, chosen in CHOICES.items()}  # fmt: skip


def main() -> None:
    """Print the median and the slowest answer of each control."""
    with tempfile.TemporaryDirectory() as name, chromium.started() as browser:
        write(Path(name), many_figures(PACKAGES, EACH))
        with served(Path(name)) as address:
            for control, times in answers(browser.new_page(), address).items():
                click.echo(f"{control}, {SLOWER} times slower: median {median(times):.0f} ms, "
                           f"slowest {max(times):.0f} ms")  # fmt: skip


if __name__ == "__main__":
    main()
