"""What a spreadsheet left in the place of a value is told from what people write."""

import pytest

from scripts.text.spreadsheets import changed, spreadsheet_error


@pytest.mark.parametrize(
    "cell",
    [
        "#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
        "Err:502", "Err:522", "#UNKNOWN!", "#GETTING_DATA", "#ERROR!", "#NV", "#BEZUG!", "#WERT!",
        "#¡REF!", "#¿NOMBRE?", "#VALEUR!", "#NÚM!", "#DEEL/0!", "#Н/Д", "###", "########",
    ],
)  # fmt: skip
def test_errors_of_formulas_are_known(cell: str) -> None:
    """Each error of the spreadsheets in use is one."""
    assert spreadsheet_error(cell)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "#",
        "##",
        "#1",
        "#metoo!",
        "#WOW!",
        "#name?",
        "N/A",
        "Error",
        "#REF! ",
        "see #N/A",
        "### 1",
    ],
)
def test_other_texts_are_no_errors(cell: str) -> None:
    """Numbers of houses, tags and sentences are left."""
    assert not spreadsheet_error(cell)


@pytest.mark.parametrize(
    ("texts", "like"),
    [
        (["'007", "12"], {"'007": ("quote-mark", "")}),
        (["\u20191,5"], {"\u20191,5": ("quote-mark", "")}),
        (["1-3", "4/2", "5-9", "2-Jan", "Oct-14"],
         {"2-Jan": ("code-as-date", "1-3"), "Oct-14": ("code-as-date", "1-3")}),
        (["1-3", "2-3", "2022-01-02 00:00:00"], {"2022-01-02 00:00:00": ("code-as-date", "1-3")}),
        (["0-4", "10-14", "15-19", "65+", "05-Sep"], {"05-Sep": ("code-as-date", "0-4")}),
        (["1-1", "1-2", "1/2/2022"], {"1/2/2022": ("code-as-date", "1-1")}),
        (["1.3.1-1", "1.3.1-3", "Jan-02"], {"Jan-02": ("code-as-date", "1.3.1-1")}),
        (["8562055501234", "8.56205E+12"],
         {"8.56205E+12": ("code-as-number", "8562055501234")}),
    ],
)  # fmt: skip
def test_a_changed_code_is_known_by_the_others(
    texts: list[str], like: dict[str, tuple[str, str]]
) -> None:
    """What the other codes of a column are like tells what one of them was."""
    assert changed(texts) == like


@pytest.mark.parametrize(
    "texts",
    [
        ["1-Jan", "2-Jan", "Feb-22"],
        ["1-3", "2-Jan", "3-Jan"],
        ["2021", "2022", "Jan-22"],
        ["2022-01-02", "2022-01-03"],
        ["'90s", "rock"],
        ["'12", "a wet year"],
        ["1.2E+11", "3.4E+12"],
        ["1.2E+05", "300"],
        ["1-3", "4-5"],
        ["1/2/2022", "13/2/2022", "1/2"],
        ["#", "##", "###", "####"],
        [],
    ],
)
def test_what_may_be_meant_is_left(texts: list[str]) -> None:
    """Dates among dates, years in short and measured numbers are what they are."""
    assert changed(texts) == {}


def test_errors_among_codes_are_told_as_such() -> None:
    """An error says nothing of the others, and is found where codes have their own judge."""
    texts = [None, "", "'007", "12", "#N/A", "#N/A"]
    error = {"#N/A": ("spreadsheet-error", "")}
    assert changed(texts) == {"'007": ("quote-mark", ""), **error}
    assert changed(texts, codes=False) == error
