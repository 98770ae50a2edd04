"""A text has its words in some languages, and says in which."""

from scripts.model.language import Text
from site_tests.making import both


def test_text_falls_back_with_its_language() -> None:
    """A text missing in one language is shown in the other, and says in which."""
    assert both("ຄະດີ", "Cases").words("lo") == ("ຄະດີ", "lo")
    assert Text({"lo": "", "en": "Cases"}).words("lo") == ("Cases", "en")
    assert Text({"": "Cases"}).words("lo") == ("Cases", "")
    assert Text().words("en") == ("", "en")
    assert not Text({"lo": ""})
