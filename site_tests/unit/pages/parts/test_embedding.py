"""What another site may paste: a frame with the chart alone, or its picture."""

import dataclasses
import re
from html import unescape

import pytest

from scripts.charts.chart import Chart
from scripts.drawing.raster import size
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.framing import STEPS, WIDE
from scripts.pages.kinds.package import package_page
from scripts.pages.page import with_pictures
from scripts.pages.parts.charts.embedded import embedded, words_around
from scripts.pages.parts.charts.embedding import embed_frame, embed_image
from site_tests.making import LANGUAGES, both
from site_tests.markup import Tags
from site_tests.mini import FIGURES, package, published, settings_of
from site_tests.pictures import pictured

NAME = "zone-2022"
SITE = settings_of(FIGURES).site
HOSTILE = """A "chart" & <b>'s</b> words"""


def drawn(language: Language = "en") -> tuple[Package, Chart]:
    """Give a package and its first chart."""
    one = package(FIGURES, NAME)
    return one, published(FIGURES).charts_of(one, language)[0]


def pasted(html: str) -> str:
    """Give what a reader copies out of the text area."""
    return unescape(html)


def test_a_picture_is_linked_to_its_place() -> None:
    """The snippet has full addresses and the words of the chart, whatever is in them."""
    one, chart = drawn()
    snippet = embed_image(SITE, one, dataclasses.replace(chart, alt=HOSTILE), "en")
    [(first, link), (second, image)] = Tags(snippet).found
    name = chart.view.name
    assert (first, link) == ("a", {"href": f"{SITE.url}en/packages/{NAME}/#chart-{name}"})
    assert (second, image["alt"]) == ("img", HOSTILE)
    assert image["src"] == f"{SITE.url}data/{NAME}/charts/{name}.en.png"
    assert float(image["width"] or 0) == size(pictured(chart).file.decode())[0]


def test_a_frame_has_a_full_address_and_a_title() -> None:
    """Whatever stands in the title, the frame is one element with its words in it."""
    one, chart = drawn()
    title = chart.title._replace(text=HOSTILE)
    html = embed_frame(SITE, one, dataclasses.replace(chart, title=title), (), "en")
    assert "<iframe" not in html
    [(box, around), (tag, frame)] = Tags(pasted(html)).found
    assert (box, around) == ("div", {"style": "container-type: inline-size"})
    assert (tag, frame["title"], frame["loading"]) == ("iframe", HOSTILE, "lazy")
    assert frame["src"] == f"{SITE.url}data/{NAME}/charts/{chart.view.name}.en.html"


def heights(html: str) -> list[int]:
    """Give the heights of a frame from the narrowest step to the widest."""
    [(first, more)] = re.findall(r"height: calc\((\d+)px(.*?)\); border", html)
    changes = {
        int(step): int(change)
        for change, step in re.findall(r"(-?\d+)\*clamp\(0px, 100cqw - (\d+)px, 1px\)", more)
    }
    found = [int(first)]
    for step in STEPS[1:]:
        found.append(found[-1] + changes.get(step - 1, 0))
    return found


def test_a_frame_is_as_high_as_its_picture_and_its_words() -> None:
    """At each width it has the height of the drawing that is shown there, and of its words."""
    one, chart = drawn()
    name = f"{NAME}/{chart.view.name}"

    def filled(picture: str, words: tuple[str, ...] = ()) -> list[int]:
        html = with_pictures(embed_frame(SITE, one, chart, words, "en"), {name: picture})
        found = heights(html)
        # A browser that cannot tell widths takes a height at which nothing is cut.
        assert f"height: {max(found)}px; height: calc(" in html
        return found

    narrow, wide = ('<svg class="marks" width="400" height="{}" viewBox="0 0 1 1">',
                    '<svg class="marks" width="688" height="{}">')  # fmt: skip
    low = filled(narrow.format(100) + wide.format(50))
    high = filled(narrow.format(300) + wide.format(50))
    broad = filled(narrow.format(100) + wide.format(310))
    wordy = filled(narrow.format(100) + wide.format(50), ("many words " * 30, "few"))
    first_wide = STEPS.index(WIDE)
    assert high[first_wide:] == low[first_wide:]
    assert all(a > b + 150 for a, b in zip(high[:first_wide], low[:first_wide], strict=True))
    assert broad[:first_wide] == low[:first_wide]
    assert broad[-1] == low[-1] + 260
    more = [a - b for a, b in zip(wordy, low, strict=True)]
    assert more == sorted(more, reverse=True)
    assert more[0] > more[-1] + 50
    assert filled(pictured(chart).inline)[0] > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_in_a_frame_stands_alone(language: Language) -> None:
    """It has title, package, source, licence and the way here, and runs and asks nothing."""
    one, chart = drawn(language)
    html = embedded(published(FIGURES), one, chart, language)
    tags = Tags(html).found
    assert f"<h1>{chart.title.text}</h1>" in html
    assert one.named(language) in html
    assert "<!--picture zone-2022/" in html
    assert not [name for name, _ in tags if name in {"script", "img", "iframe"}]
    here = f"{SITE.url}{language}/packages/{NAME}/#chart-{chart.view.name}"
    assert ("link", {"rel": "canonical", "href": here}) in tags
    assert ("meta", {"name": "robots", "content": "noindex"}) in tags
    assert ("base", {"target": "_blank"}) in tags
    links = [attributes["href"] or "" for name, attributes in tags if name == "a"]
    assert here in links
    assert f"{SITE.url}{language}/packages/{NAME}/#section-1-5-4-b" in links
    assert all(one.startswith("https://") for one in links)


def test_a_page_in_a_frame_shows_titles_as_words() -> None:
    """Nothing in a title, a note or a name becomes an element."""
    one, chart = drawn()
    title = chart.title._replace(text=HOSTILE)
    spoiled = dataclasses.replace(chart, title=title, note=HOSTILE)
    named = dataclasses.replace(one, title=both(HOSTILE, HOSTILE))
    html = embedded(published(FIGURES), named, spoiled, "en")
    assert "<b>" not in html
    assert html.count("&lt;b&gt;") == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_around_are_those_of_the_page(language: Language) -> None:
    """All that stands below the chart is among the texts by which its height is found."""
    one, chart = drawn(language)
    html = embedded(published(FIGURES), one, chart, language)
    below = html.partition("<!--picture")[2].partition("-->")[2]
    seen = re.sub(r'<span class="unseen">.*?</span>', "", below)
    said = " ".join(words_around(published(FIGURES), one, chart, language))
    shown = unescape(re.sub(r"<[^>]+>", " ", seen)).split()
    assert [word for word in shown if word.strip(".,:;·") not in said] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_shows_the_snippets_as_text(language: Language) -> None:
    """Between the tags of the text areas stand address, citation and HTML, each with a label."""
    one, chart = drawn(language)
    made = package_page(published(FIGURES), one, language).markdown
    area = r"<label>[^<]+<textarea readonly[^>]*>(.*?)</textarea></label>"
    shown = [unescape(text) for text in re.findall(area, made)]
    link, cite, frame, image = shown[:4]
    assert link == f"{SITE.url}{language}/packages/{NAME}/#chart-{chart.view.name}"
    assert cite.startswith(f"{chart.title.text}. ")
    assert cite.endswith(link)
    assert f'<iframe src="{SITE.url}data/{NAME}/charts/' in frame
    assert image == embed_image(SITE, one, chart, language)
