"""A report on paper: what stands in it, and on how many pages."""

from datetime import date, datetime, timedelta
from io import BytesIO
from unicodedata import normalize

import pytest
from pypdf import PdfReader

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.exercise import SideNames
from lowback_timer.core.session.answers import Answers
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.doses import DoseChange, DoseDone
from lowback_timer.store.log.entries import LoggedSession
from lowback_timer.store.log.history import DaySaid
from lowback_timer.store.log.ratings import Rating
from lowback_timer.window.history.axis import Axis
from lowback_timer.window.history.report.contents import Facts, Report, report_of
from lowback_timer.window.history.report.pages import MOST_PAGES, pages_of
from lowback_timer.window.services.printing.pdf import PAPERS, Paper, pdf_of, size_of
from tests.fakes import make_exercise
from tests.window.history.samples import EVENING, make_session

DAY = timedelta(days=1)


def sessions(count: int, days_apart: int = 3, note: str = "") -> tuple[LoggedSession, ...]:
    """So many sessions up to today, with answers to everything."""
    return tuple(
        make_session(
            started_at=EVENING - (count - 1 - index) * days_apart * DAY,
            answers=Answers(4, 2, 3 - index % 2, 1, note),
        )
        for index in range(count)
    )


def a_report(
    found: tuple[LoggedSession, ...] = (),
    doses: tuple[DoseChange, ...] = (),
    ratings: tuple[Rating, ...] = (),
) -> Report:
    """A report on all that was done."""
    first = found[0].started_at.date() if found else EVENING.date()
    said = tuple(DaySaid(each.started_at.date(), 4, 2, 3, 1) for each in found)
    facts = Facts(found, doses, said, ratings)
    names = SideNames("left side", "right side")
    exercises = {"bridge": make_exercise("Bridge", side_names=names)}
    return report_of(facts, Axis(first, EVENING.date()), exercises, 1)


def a_dose(name: str = "bridge", side: Side | None = None) -> DoseChange:
    """From one hold of 20 s to three of 45 s."""
    first = DoseDone(1, 20_000, None)
    return DoseChange(name, name, StepKind.HOLD, side, 7, first, DoseDone(3, 45_000, 7_500))


def texts_of(report: Report, paper: Paper = Paper.A4) -> list[str]:
    """What another program reads on each page."""
    pdf = pdf_of(report.title, pages_of(report, size_of(paper)), paper)
    pages = PdfReader(BytesIO(pdf), strict=True).pages
    # Without ligatures, and with spaces alone.
    return [" ".join(normalize("NFKC", page.extract_text()).split()) for page in pages]


pytestmark = pytest.mark.usefixtures("qapp")


def test_it_says_when_how_much_and_what_it_is() -> None:
    (text,) = texts_of(a_report(sessions(8, note="Slept badly"), (a_dose(),)))

    for words in (
        "10/02/2026 to 03/03/2026",
        "8 sessions",
        "2.5 a week",
        "Effort and pain",
        "Bridge",
        "20 s",
        "3 × 45 s · 7.5 kg",
        "Slept badly",
        "Pain before",
        "neither",
        "Page 1 of 1",
    ):
        assert words in text, words


def test_each_side_has_its_dose() -> None:
    report = a_report(sessions(1), (a_dose(side=Side.LEFT), a_dose("gone", Side.RIGHT)))

    assert [row[0] for row in report.doses.rows] == ["Bridge (left side)", "gone (right side)"]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("count", [0, 1, 30, 45, 500, 4000])
def test_it_is_never_longer_than_three_pages(count: int, paper: Paper) -> None:
    doses = tuple(a_dose(f"Exercise {index} with a long name") for index in range(90))
    found = sessions(count, 2, note="A long sentence on how it went that day. " * 20)

    texts = texts_of(a_report(found, doses), paper)

    assert 1 <= len(texts) <= MOST_PAGES
    assert f"Page {len(texts)} of {len(texts)}" in texts[-1]


@pytest.mark.parametrize(
    ("count", "first_head", "rows"), [(40, "Day", 40), (41, "Time", 18), (400, "Time", 5)]
)
def test_many_sessions_are_told_by_weeks_or_months(count: int, first_head: str, rows: int) -> None:
    table = a_report(sessions(count)).sessions

    assert table.heads[0] == first_head
    assert len(table.rows) == rows
    if first_head == "Time":
        assert sum(int(row[1]) for row in table.rows) == count


def test_of_many_sessions_the_range_is_told() -> None:
    row = a_report(sessions(60, 1)).sessions.rows[-1]

    assert row[0].startswith("Week from")
    assert row[4:] == ("4", "2", "2–3", "1")


def test_a_table_that_goes_on_has_its_head_again() -> None:
    doses = tuple(a_dose(f"Exercise {index}") for index in range(8))

    texts = texts_of(a_report(sessions(40), doses))

    assert ["Pain before" in text for text in texts] == [True, True]


def test_what_the_person_wants_is_told_first_and_last() -> None:
    ratings = tuple(
        Rating(datetime(2026, month, 1, tzinfo=EVENING.tzinfo), "Lift my child", rating)
        for month, rating in ((1, 3), (2, 5), (3, 7))
    )

    report = a_report(sessions(2), (), ratings)

    assert report.wishes.rows == (("Lift my child", "3 · 01/01/2026", "7 · 01/03/2026"),)


def test_without_answers_there_is_no_chart() -> None:
    facts = Facts((make_session(),), (), (), ())

    report = report_of(facts, Axis(date(2026, 3, 1), date(2026, 3, 3)), {}, 1)

    assert report.chart is None
    assert texts_of(report)
