"""The page on which an exercise is written."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.core.editing.exercise_draft import ExerciseDraft
from lowback_timer.core.editing.exercise_remarks import About
from lowback_timer.core.plan.dose import HoldRange, Level, RepPhase, Sides
from lowback_timer.core.plan.exercise import Load, Muscle, Position
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.exercise.form import ExerciseForm
from lowback_timer.window.editor.exercise.page import ExerciseEditorPage
from lowback_timer.window.look.look import Look
from tests.window.browsing.catalogues import shipped
from tests.window.editor.hands import Key, click, press, write
from tests.window.stage import settle


@pytest.fixture
def desk() -> ExerciseDesk:
    return ExerciseDesk(replace(ExerciseDraft("new"), name="Cat"))


@pytest.fixture
def page(qtbot: QtBot, look: Look, desk: ExerciseDesk) -> ExerciseEditorPage:
    made = ExerciseEditorPage(look)
    qtbot.addWidget(made)
    made.show_desk(desk, shipped(), ())
    made.resize(1280, 800)
    made.activateWindow()
    with qtbot.waitActive(made):
        made.show()
    settle()
    return made


def form_of(page: ExerciseEditorPage) -> ExerciseForm:
    assert page.form is not None
    return page.form


def test_chips_and_segments_say_what_it_is(page: ExerciseEditorPage, desk: ExerciseDesk) -> None:
    form = form_of(page)
    click(form.amount.position.chips["supine"])
    click(form.amount.level.segments["advanced"])
    click(form.amount.kinds.chips["both"])
    click(form.amount.sides.chips["alternate"])
    click(form.things.load.segments["needed"])
    click(form.things.needs_fold.line)
    click(form.things.needs.chips["barbell"])
    click(form.things.muscles_fold.line)
    click(form.things.primary.chips["glutes"])
    click(form.things.secondary.chips["hamstrings"])
    click(form.things.secondary.chips["glutes"])

    draft = desk.draft
    assert (draft.position, draft.level, draft.load) == (
        Position.SUPINE,
        Level.ADVANCED,
        Load.NEEDED,
    )
    assert (draft.kinds, draft.reps.sides) == (("hold", "reps"), Sides.ALTERNATE)
    assert draft.needs == ("barbell",)
    assert (draft.primary, draft.secondary) == ((), (Muscle.HAMSTRINGS, Muscle.GLUTES))
    assert not form.things.primary.chips["glutes"].isChecked()
    assert form.things.needs_fold.line.accessibleName() == "Needs: barbell"
    while desk.stack.canUndo():
        desk.undo()
    assert form.amount.position.chips["standing"].isChecked()
    assert form.things.needs_fold.line.accessibleName() == "Needs: nothing"
    assert not form.things.secondary.chips["hamstrings"].isChecked()


def test_the_details_of_a_dose_unfold(page: ExerciseEditorPage, desk: ExerciseDesk) -> None:
    fields = form_of(page).amount.doses["hold"]
    assert fields.fold.line.accessibleName() == "1 to 3 sets · 45 s rest"
    click(fields.fold.line)
    details = fields.details
    fields.fold.line.setFocus()
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is details.most  # what was made later comes in its place
    details.most.setFocus()
    write("60")
    details.sets[Level.BEGINNER].setFocus()
    write("3")
    details.sets[Level.INTERMEDIATE].setFocus()
    write("3")
    details.rest.setFocus()
    write("20")

    assert desk.draft.hold.work == HoldRange(30_000, 60_000)
    assert fields.fold.line.accessibleName() == "up to 60 s · 3 sets · 20 s rest"
    click(fields.fold.line)
    assert not fields.fold.is_open


def test_reps_have_a_tempo_and_a_start(page: ExerciseEditorPage, desk: ExerciseDesk) -> None:
    form = form_of(page)
    click(form.amount.kinds.chips["reps"])
    fields = form.amount.doses["reps"]
    assert not form.amount.doses["hold"].isVisible()
    click(fields.fold.line)
    fields.details.tempo[RepPhase.HOLD].setFocus()
    write("3")
    click(fields.details.starts.segments["top"])

    tempo = changes.tempo_of(desk.draft)
    assert (tempo.hold_ms, tempo.from_top) == (3_000, True)
    assert fields.fold.line.accessibleName().endswith("tempo 2–3–2–1")


def test_a_problem_stands_where_it_is_and_is_told_there(page: ExerciseEditorPage) -> None:
    form = form_of(page)
    edit = form.texts.fields[About.CUES].edit
    edit.setFocus()
    write("One")
    text = "It takes three to five of them, or none; you have 1."
    assert edit.accessibleDescription() == text
    for word in ("Two", "Three"):
        press(Key.Key_Return)
        write(word)
    assert edit.accessibleDescription() == ""
    assert form.texts.fields[About.CUES].sizeHint().height() > 2 * edit.fontMetrics().height()


def test_what_lacks_something_leads_to_it(page: ExerciseEditorPage, desk: ExerciseDesk) -> None:
    form = form_of(page)
    desk.take(changes.set_sides(desk.draft, Sides.EACH))
    desk.take(changes.name_side(desk.draft, "right", "right leg"))
    page.show_what_is_lacking()
    assert QApplication.focusWidget() is form.amount.left
    assert form.amount.left.accessibleDescription() == "Both sides need a name, or none does."
    desk.take(changes.name_side(desk.draft, "right", ""))
    desk.take(changes.write(desk.draft, "cues", "One"))
    page.show_what_is_lacking()
    assert QApplication.focusWidget() is form.texts.fields[About.CUES].edit


def test_a_name_that_is_taken_is_told_and_no_ban(
    page: ExerciseEditorPage, desk: ExerciseDesk
) -> None:
    desk.take(changes.rename(desk.draft, "Bridge"))
    assert page.named.sentence.text() == "Another exercise is called like that."


@pytest.mark.parametrize(("width", "height", "text"), [(1024, 640, 2.0), (1280, 800, 1.0)])
def test_nothing_is_wider_than_the_page(
    page: ExerciseEditorPage, look: Look, width: int, height: int, text: float
) -> None:
    look.set_text_scale(text)
    page.resize(width, height)
    form = form_of(page)
    click(form.amount.doses["hold"].fold.line)
    click(form.things.muscles_fold.line)
    click(form.things.needs_fold.line)
    click(form.variations.sources_fold.line)
    click(form.variations.fields[About.EASIER].add)
    settle()
    content = page.area.widget()
    assert content is not None
    assert content.width() <= page.area.viewport().width()
    assert content.minimumSizeHint().width() <= page.area.viewport().width()


def test_what_can_be_used_is_not_needed(page: ExerciseEditorPage, desk: ExerciseDesk) -> None:
    things = form_of(page).things
    click(things.needs_fold.line)
    click(things.needs.chips["barbell"])
    click(things.needs.chips["rack"])
    click(things.usable.chips["barbell"])
    assert (desk.draft.needs, desk.draft.optional) == (("rack",), ("barbell",))
    assert not things.needs.chips["barbell"].isChecked()
    assert things.needs_fold.line.accessibleName() == "Needs: squat rack · can be used: barbell"
    desk.undo()
    assert things.needs.chips["barbell"].isChecked()
    assert not things.usable.chips["barbell"].isChecked()


def test_it_is_from_articles(page: ExerciseEditorPage, desk: ExerciseDesk) -> None:
    card = form_of(page).variations
    assert card.sources_fold.line.accessibleName() == "From: not said"
    click(card.sources_fold.line)
    source = next(iter(shipped().sources))
    click(card.sources.chips[source])
    assert desk.draft.sources == (source,)
    assert card.sources_fold.line.accessibleName() == f"From: “{shipped().sources[source].title}”"
    desk.undo()
    assert not card.sources.chips[source].isChecked()


def test_a_variation_that_lacks_its_words_leads_to_them(
    page: ExerciseEditorPage, desk: ExerciseDesk
) -> None:
    field = form_of(page).variations.fields[About.HARDER]
    click(field.add)
    row = field.rows[0]
    row.link.setFocus()
    write("Bridge")
    assert row.text.text() == "Bridge"
    row.text.selectAll()
    row.text.setFocus()
    press(Key.Key_Backspace)
    page.show_what_is_lacking()
    assert QApplication.focusWidget() is row.text
    assert row.text.accessibleDescription() == "Say what is different, beside where it leads."
    desk.undo()
    assert row.text.accessibleDescription() == ""
