"""What another site may paste: a frame with the chart alone, or its picture."""

import dataclasses
import re
from html import unescape

import pytest

from scripts.charts.chart import Chart
from scripts.drawing.raster import size
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.kinds.package import package_page
from scripts.pages.page import with_pictures
from scripts.pages.parts.charts.embedded import embedded, words_below
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
    html = embed_frame(SITE, one, dataclasses.replace(chart, title=title), "", "en")
    assert "<iframe" not in html
    [(tag, frame)] = Tags(pasted(html)).found
    assert (tag, frame["title"], frame["loading"]) == ("iframe", HOSTILE, "lazy")
    assert frame["src"] == f"{SITE.url}data/{NAME}/charts/{chart.view.name}.en.html"


def test_a_frame_is_as_high_as_its_picture_and_its_words() -> None:
    """The height is known when the chart is drawn; more words, or a higher picture, need more."""
    one, chart = drawn()
    name = f"{NAME}/{chart.view.name}"

    def height(picture: str, words: str = "") -> int:
        html = embed_frame(SITE, one, chart, words, "en")
        filled = with_pictures(html, {name: picture})
        [found] = re.findall(r"height: (\d+)px", filled)
        return int(found)

    narrow, wide = ('<svg class="marks" width="400" height="{}" viewBox="0 0 1 1">',
                    '<svg class="marks" width="688" height="{}">')  # fmt: skip
    low = height(narrow.format(100) + wide.format(50))
    assert height(narrow.format(300) + wide.format(50)) == low + 200
    assert height(narrow.format(100) + wide.format(310)) == low + 210
    assert height(narrow.format(100) + wide.format(50), "many words " * 30) > low + 100
    assert height(pictured(chart).inline) > low


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
def test_words_below_are_those_of_the_page(language: Language) -> None:
    """All that stands below the chart is among the words by which its height is found."""
    one, chart = drawn(language)
    html = embedded(published(FIGURES), one, chart, language)
    below = html.partition("<!--picture")[2].partition("-->")[2]
    seen = re.sub(r'<span class="unseen">.*?</span>', "", below)
    said = words_below(published(FIGURES), one, chart, language)
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
    assert frame.startswith(f'<iframe src="{SITE.url}data/{NAME}/charts/')
    assert image == embed_image(SITE, one, chart, language)
