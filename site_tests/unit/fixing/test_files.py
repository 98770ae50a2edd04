"""Files are mended in place: only those with faults, whole or not at all."""

import json
import shutil
from pathlib import Path

import pytest

from scripts.fixing.files import mend
from scripts.model.problem import Mended
from scripts.site.writer import replace
from site_tests.making import EDITION
from site_tests.mini import FIGURES, GOLDEN, copied, edited

BROKEN = GOLDEN.parent / "broken"
WRONG, RIGHT = "ຈ\u0ecd\u0eb2ນວນ", "ຈ\u0eb3ນວນ"


def written(project: Path) -> dict[str, bytes]:
    """Read every file of a project."""
    files = [one for one in project.rglob("*") if one.is_file()]
    return {one.relative_to(project).as_posix(): one.read_bytes() for one in files}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a sound project to spoil."""
    return copied(FIGURES, tmp_path)


def test_a_sound_project_stays(project: Path) -> None:
    """Nothing to mend, nothing written."""
    before = written(project)
    times = {one: one.stat().st_mtime_ns for one in project.rglob("*")}
    assert mend(project, EDITION, replace) == ([], [])
    assert written(project) == before
    assert {one: one.stat().st_mtime_ns for one in project.rglob("*")} == times


def test_only_the_wrong_letters_change(tmp_path: Path) -> None:
    """Of a look-alike, a Thai letter and a missing translation only the first is mended."""
    project = Path(shutil.copytree(BROKEN / "page-three-faults", tmp_path / "project"))
    before = written(project)
    done, problems = mend(project, EDITION, replace)
    page = "docs/lo/index.md"
    assert (done, problems) == ([Mended(page, 3, "", "ຈ\u0ecd\u0eb2", "ຈ\u0eb3")], [])
    right = before[page].replace(WRONG.encode(), RIGHT.encode())
    assert written(project) == {**before, page: right}
    assert mend(project, EDITION, replace) == ([], [])


def test_descriptors_schemas_and_tables_are_mended(project: Path) -> None:
    """Wherever a package of both languages has words, they are mended."""
    folder = project / "datapackages/zone-2022"
    table, schema = folder / "data/figures.csv", folder / "schema.json"
    content = table.read_bytes()
    table.write_bytes(b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n") + f"{WRONG}\r\n".encode())
    schema.write_text(json.dumps({"fields": [{"title": WRONG}]}), encoding="utf-8")
    edited(project, "zone-2022", lambda one: one.update({"title": WRONG}))
    edited(project, "zone-2022", lambda one: one["resources"].append({"schema": "schema.json"}))
    done, _ = mend(project, EDITION, replace)
    assert [(Path(one.path).name, one.field) for one in done] == [
        ("datapackage.json", "title"), ("figures.csv", "figure"), ("schema.json", "title"),
    ]  # fmt: skip
    assert json.loads(schema.read_text(encoding="utf-8"))["fields"] == [{"title": RIGHT}]
    mended = b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n") + f"{RIGHT}\r\n".encode()
    assert table.read_bytes() == mended


def test_packages_of_other_languages_stay(project: Path) -> None:
    """A package that does not say it is in Lao keeps the spelling of its makers."""
    edited(project, "zone-2022", lambda one: one.update({"title": WRONG, "languages": ["en"]}))
    before = written(project)
    assert mend(project, EDITION, replace)[0] == []
    assert written(project) == before


def test_ends_are_mended_whatever_the_language(project: Path) -> None:
    """Spaces at the ends of cells, titles and labels go in all packages, and nothing else does."""
    folder = project / "datapackages/zone-2022"
    (folder / "rows.csv").write_text(
        f'\ufeffname ,"note",x \r\n Paksé,"\u3000a ""b"" ",{WRONG}\r\n',
        encoding="utf-8",
        newline="",
    )
    schema = {"fields": [{"name": "name"}, {"name": "note"}, {"name": "x "}]}
    resource = {"name": "rows", "title": "Rows\u00a0", "path": "rows.csv", "schema": schema}
    edited(project, "zone-2022", lambda one: one.update({"languages": ["en"]}))
    edited(project, "zone-2022", lambda one: one["resources"].append(resource))
    done, _ = mend(project, EDITION, replace)
    assert [(one.row, one.field, one.wrong, one.right) for one in done[1:]] == [
        (1, "name", " ", ""), (2, "name", " ", ""), (2, "note", "\u3000", ""), (2, "note", " ", ""),
    ]  # fmt: skip
    assert (done[0].field, done[0].wrong) == ("title", "\u00a0")
    mended = f'\ufeffname,"note",x \r\nPaksé,"a ""b""",{WRONG}\r\n'
    assert (folder / "rows.csv").read_bytes().decode() == mended
    assert mend(project, EDITION, replace) == ([], [])


def test_what_stands_for_a_missing_value_stays(project: Path) -> None:
    """A space is no fault where the schema says what it means."""
    folder = project / "datapackages/zone-2022"
    (folder / "rows.csv").write_text('a,b\n ,x \n" ", x\n', encoding="utf-8")
    fields = [{"name": "a", "missingValues": ["", {"value": " ", "label": "none"}]}, {"name": "b"}]
    resource = {"name": "rows", "path": "rows.csv", "schema": {"fields": fields}}
    edited(project, "zone-2022", lambda one: one["resources"].append(resource))
    mend(project, EDITION, replace)
    assert (folder / "rows.csv").read_text(encoding="utf-8") == 'a,b\n ,x\n" ",x\n'


def test_a_table_in_another_encoding_is_left(project: Path) -> None:
    """What is not said to be UTF-8, and is not, is no problem of the command."""
    table = project / "datapackages/zone-2022/rows.csv"
    table.write_text("a\nPaksé \n", encoding="latin-1")
    resource = {"name": "rows", "path": "rows.csv", "encoding": "latin-1"}
    edited(project, "zone-2022", lambda one: one["resources"].append(resource))
    assert mend(project, EDITION, replace) == ([], [])


def test_what_is_not_utf_8_is_told_and_left(project: Path) -> None:
    """A file that cannot be read is a problem, and the others are mended."""
    (project / "docs/lo/other.md").write_bytes(b"\xff\xfe")
    (project / "docs/lo/index.md").write_text(WRONG, encoding="utf-8")
    done, problems = mend(project, EDITION, replace)
    assert [one.path for one in done] == ["docs/lo/index.md"]
    assert [(one.code, one.path) for one in problems] == [("encoding", "docs/lo/other.md")]
    assert (project / "docs/lo/other.md").read_bytes() == b"\xff\xfe"


def test_files_elsewhere_stay(project: Path) -> None:
    """A path that leads out of its package is not followed."""
    outside = project / "outside.csv"
    outside.write_text(f"a\n{WRONG}\n", encoding="utf-8")
    resource = {"name": "out", "path": "../../outside.csv"}
    edited(project, "zone-2022", lambda one: one["resources"].append(resource))
    assert mend(project, EDITION, replace)[0] == []
    assert outside.read_text(encoding="utf-8") == f"a\n{WRONG}\n"


def test_a_file_is_replaced_whole_or_not_at_all(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the new file cannot take its place, the old one stays; the others are mended."""
    (project / "docs/lo/index.md").write_text(WRONG, encoding="utf-8")
    before = written(project)
    (project / "docs/lo/other.md").write_text(WRONG, encoding="utf-8")
    rename = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if Path(target).name == "index.md":
            raise PermissionError(13, "Permission denied")
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    done, [problem] = mend(project, EDITION, replace)
    assert [one.path for one in done] == ["docs/lo/other.md"]
    assert (problem.code, problem.path) == ("file-access", "docs/lo/index.md")
    assert problem.details == {"note": "Permission denied"}
    assert written(project) == {**before, "docs/lo/other.md": RIGHT.encode()}


def test_a_folder_called_like_a_page_is_told(project: Path) -> None:
    """A folder cannot be read as a page, and the pages are mended."""
    (project / "docs/lo/folder.md").mkdir()
    (project / "docs/lo/index.md").write_text(WRONG, encoding="utf-8")
    done, problems = mend(project, EDITION, replace)
    assert [one.path for one in done] == ["docs/lo/index.md"]
    assert [(one.code, one.path) for one in problems] == [("file-access", "docs/lo/folder.md")]


def test_the_mode_of_a_file_stays(project: Path) -> None:
    """Who may read a file is no business of its spelling."""
    page = project / "docs/lo/index.md"
    page.write_text(WRONG, encoding="utf-8")
    page.chmod(0o644)
    mend(project, EDITION, replace)
    assert page.stat().st_mode & 0o777 == 0o644
    assert page.read_text(encoding="utf-8") == RIGHT


def test_a_link_stays_a_link(project: Path) -> None:
    """What a symbolic link leads to is mended, and the link is left."""
    page, kept = project / "docs/lo/index.md", project / "kept.md"
    kept.write_text(WRONG, encoding="utf-8")
    page.unlink()
    page.symlink_to(kept)
    assert [one.path for one in mend(project, EDITION, replace)[0]] == ["docs/lo/index.md"]
    assert page.is_symlink()
    assert kept.read_text(encoding="utf-8") == RIGHT


def test_a_table_of_another_suffix_is_mended(project: Path) -> None:
    """What says that it is CSV is read as such, whatever its file is called."""
    table = project / "datapackages/zone-2022/rows.txt"
    table.write_text(f"a\n{WRONG}\n", encoding="utf-8")
    resource = {"name": "rows", "path": "rows.txt", "format": "csv"}
    edited(project, "zone-2022", lambda one: one["resources"].append(resource))
    assert [one.field for one in mend(project, EDITION, replace)[0]] == ["a"]
    assert table.read_text(encoding="utf-8") == f"a\n{RIGHT}\n"
