"""The cards of the figures of a package: value, of whom, where, when, its place in the report."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.quantity import digits
from scripts.pages.cards.card import Card, Fact, facts, filled
from scripts.pages.cards.sums import check_lines, checks_by_figure
from scripts.pages.parts.corrections import corrections
from scripts.pages.publication import Publication
from scripts.pages.records.figures import FigureRow, Section, figure_sections
from scripts.report.figures import Figure, figures_of
from scripts.report.names.spoken import Spoken, spoken
from scripts.report.printed_numbers import PrintedNumber, ledger
from scripts.report.vocabulary import PRIMARY, SECONDARY
from scripts.text.dates import period
from scripts.text.numbers import number
from scripts.text.words import say

HIDDEN = {PRIMARY: "card.masked", SECONDARY: "card.secondary"}
"""What the mask of a value means, by the reason for it."""


@dataclass(frozen=True)
class Figures:
    """Makes the cards of the figures of one package in one language."""

    publication: Publication
    package: Package
    language: Language

    def cards(self) -> dict[str, Card]:
        """Give the cards by key."""
        sections = figure_sections(self.publication, self.package, self.language)
        known = {one.key: one for one in figures_of(self.publication.catalog, self.package)}
        wrong = corrections(self.publication, self.package, self.language)
        rows = [(replace(section, rows=()), row) for section in sections for row in section.rows]
        return {row.key: self._card(known[row.key], section, row, wrong) for section, row in rows}

    def _card(
        self,
        figure: Figure,
        section: Section[FigureRow],
        row: FigureRow,
        wrong: Mapping[str, str],
    ) -> Card:
        printed = ledger(self.publication.catalog, self.package.stated("report")).get(row.key)
        checks = checks_by_figure(self.publication, self.package, self.language)
        names = self.publication.namer(self.package, self.language)
        own = addresses.figure(self.package.name, row.key)
        said = spoken(names.phrases(figure), self.language)
        return filled(
            {
                "shown": row.shown if row.shown != row.key else "",
                "name": said.title,
                "about": self._about(figure, said),
                "value": row.value,
                "unit": self._label(figure, "unit"),
                "number": digits(figure.value),
                "text": self._hidden(figure, row),
                "facts": self._facts(figure, row, said, section_name(section), printed),
                "note": row.note,
                **check_lines(checks.get(row.key, []), own, self.language),
                "ledger": 1 if printed else None,
                "wrong": wrong.get(row.key, ""),
            }
        )

    def _label(self, figure: Figure, field: str) -> str:
        names = self.publication.namer(self.package, self.language)
        return names.label(field, figure.cell(field))

    def _hidden(self, figure: Figure, row: FigureRow) -> str:
        """Say what stands in the place of a masked value; nothing of the value itself."""
        if not figure.masked:
            return ""
        most = number(self.publication.edition.mask_below - 1, self.language)
        return say(self.language, HIDDEN[figure.conf_status], shown=row.value, most=most)

    def _about(self, figure: Figure, said: Spoken) -> list[Fact]:
        """Give the second line of a name; an activity in it leads to its place."""
        path = self._activity(figure)
        return [
            (one.words, path) if path and one.dimension == "activity" else (one.words,)
            for one in said.about
        ]

    def _activity(self, figure: Figure) -> str:
        done = self.publication.activity(self.package.stated("report"), figure.activity)
        return addresses.activity(done.package.name, figure.activity) if done else ""

    def _facts(
        self,
        figure: Figure,
        row: FigureRow,
        said: Spoken,
        section: str,
        printed: PrintedNumber | None,
    ) -> list[Fact]:
        """Give what the name does not say, and its place in the report."""
        # A figure that leaves its time empty names none, where others of its table have one.
        named = "time_period" in figure.cells
        time = figure.code("time_period") if named else self.package.stated("period")
        where, activity = (
            "" if said.tells(one) else self._label(figure, one) for one in ("ref_area", "activity")
        )
        return facts(
            ("where", where),
            ("when", period(time, self.language) if time and not said.tells("time_period") else ""),
            ("activity", activity, self._activity(figure)),
            ("printed", _print(row, printed, self.language)),
            ("section", section),
            ("page", figure.cell("page") or (printed.page if printed else "")),
        )


def section_name(section: Section[FigureRow]) -> str:
    """Name a section of a report by its number and title."""
    return f"{section.number} {section.title}".strip()


def _print(row: FigureRow, printed: PrintedNumber | None, language: Language) -> str:
    """Give the print where it is another than the value, with what the word after it means."""
    if row.printed in ("", row.value):
        return ""
    times = printed.multiplier if printed else None
    said = say(language, "figure.printed", printed=row.printed)
    return f"{said} × {number(times, language)}" if times else said
