"""A fault of the code is told as one, in words, and not as a traceback."""

import pytest

from scripts.cli.messages import messages
from scripts.text.words import say


@pytest.mark.parametrize("language", ["lo", "en"])
def test_a_fault_of_ours(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The message says what went wrong, where in the code, and what was being read."""
    error = ValueError("seven")
    error.add_note("datapackages/rice")
    with pytest.raises(SystemExit) as ended, messages(language):
        raise error
    assert ended.value.code == 2
    told = capsys.readouterr().err
    begin, _, end = say(language, "cli.fault").partition("{fault}")
    assert told.startswith(f"{begin}ValueError: seven (test_fault.py, ")
    assert f"datapackages/rice){end}" in told
    assert "Traceback" not in told
