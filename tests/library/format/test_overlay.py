from __future__ import annotations

from pathlib import Path

import pytest

from lowback_timer.core.plan.exercise import SideNames, Variation
from lowback_timer.library.format.overlay import translated
from lowback_timer.library.loader import load_all
from lowback_timer.library.model import Library
from lowback_timer.library.paths import overlay_path
from lowback_timer.library.problems import LibraryError
from tests.library.samples import IMAGES, SAMPLE, load, spoil

GERMAN = """\
format: 1
language: de
equipment: {ball: Gymnastikball}
exercises:
  bridge:
    name: Brücke
    other_names: [Beckenheben, Hüftheben]
    why: Sie tut dir gut.
    set_up: [Leg dich hin]
    movement: [Heb die Hüfte, Senk sie]
    cues: [Hüfte hoch, Knie auseinander, Atmen]
    avoid: [Hohlkreuz]
    easier: [Mach weniger]
    harder: [Mach es vorn]
    side_names: {left: linkes Bein, right: rechtes Bein}
workouts:
  short: {name: Kurz, summary: Zwei Übungen}
"""


@pytest.fixture
def english(tmp_path: Path) -> Library:
    return load(tmp_path / "mine.yaml", SAMPLE)


def german(tmp_path: Path, library: Library, text: str = GERMAN) -> Library:
    """The library with an overlay that holds `text`."""
    path = tmp_path / "mine.de.yaml"
    path.write_text(text, encoding="utf-8")
    return translated(library, path)


def mistakes(tmp_path: Path, library: Library, text: str) -> list[str]:
    """What is wrong with such an overlay, without the path."""
    with pytest.raises(LibraryError) as caught:
        german(tmp_path, library, text)
    return [
        line.removeprefix(f"{tmp_path / 'mine.de.yaml'}:")
        for line in str(caught.value).splitlines()
    ]


def test_every_text_of_an_exercise_is_replaced(tmp_path: Path, english: Library) -> None:
    bridge = german(tmp_path, english).exercises["bridge"]

    assert bridge.name == "Brücke"
    assert bridge.other_names == ("Beckenheben", "Hüftheben")
    assert bridge.why == "Sie tut dir gut."
    assert bridge.set_up == ("Leg dich hin",)
    assert bridge.movement == ("Heb die Hüfte", "Senk sie")
    assert bridge.cues == ("Hüfte hoch", "Knie auseinander", "Atmen")
    assert bridge.avoid == ("Hohlkreuz",)
    assert bridge.easier == (Variation("Mach weniger"),)
    assert bridge.harder == (Variation("Mach es vorn", "plank"),)
    assert bridge.side_names == SideNames("linkes Bein", "rechtes Bein")


def test_workouts_and_equipment_are_told_in_the_language(tmp_path: Path, english: Library) -> None:
    library = german(tmp_path, english)

    short = library.workouts["short"]
    assert (short.name, short.summary) == ("Kurz", "Zwei Übungen")
    assert short.exercises[1] is library.exercises["bridge"]
    assert library.equipment_text(["ball"]) == "Gymnastikball"


def test_all_that_is_not_text_stays(tmp_path: Path, english: Library) -> None:
    library = german(tmp_path, english)

    before, after = english.exercises["bridge"], library.exercises["bridge"]
    assert (after.doses, after.picture, after.needs) == (
        before.doses,
        before.picture,
        before.needs,
    )
    doses = [
        [item.dose for section in each.workouts["short"].sections for item in section.items]
        for each in (english, library)
    ]
    assert doses[0] == doses[1]
    assert library.sources == english.sources


def test_what_an_overlay_leaves_out_stays_as_it_is(tmp_path: Path, english: Library) -> None:
    library = german(
        tmp_path, english, "format: 1\nlanguage: de\nexercises: {bridge: {name: Brücke}}\n"
    )

    assert library.exercises["bridge"].name == "Brücke"
    assert library.exercises["bridge"].cues == english.exercises["bridge"].cues
    assert library.exercises["plank"] == english.exercises["plank"]
    assert library.workouts["short"].name == "Short"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("format: 1\n", "", "1:1: the file does not say which format it has; begin it with"),
        ("format: 1", "format: 2", "1:9: this program reads format 1, and this file has a newer"),
        ("language: de\n", "", "1:1: `language` is missing; add it (the language's code, as in"),
        (
            "language: de",
            "language: es",
            "2:11: `language` is `es`, and the file's name says `de`; make them agree",
        ),
        ("  bridge:", "  brigde:", "5:3: there is no exercise `brigde`; did you mean `bridge`?"),
        ("  bridge:", "  swing:", "5:3: there is no exercise `swing`; take its texts out"),
        ("{ball:", "{bal:", "3:13: there is no equipment `bal`; did you mean `ball`?"),
        ("  short:", "  shrot:", "17:3: there is no workout `shrot`; did you mean `short`?"),
        ("    why:", "    wy:", "8:5: unknown key `wy`; did you mean `why`?"),
        ("summary:", "sumary:", "17:23: unknown key `sumary`; did you mean `summary`?"),
        ("name: Brücke", "name: yes", "6:11: `name` must be text, and `yes` is read by YAML as"),
        ("avoid: [Hohlkreuz]", "avoid: Hohlkreuz", "12:12: `avoid` must be a list, such as"),
        (
            "[Hüfte hoch, Knie auseinander, Atmen]",
            "[Hüfte hoch, Atmen]",
            "11:11: `cues` has 2 here and 3 in the exercise; write one for each, in the same order",
        ),
        ("[Mach weniger]", "[]", "13:13: `easier` has 0 here and 1 in the exercise; write one"),
        (
            "Knie auseinander",
            "K" + "n" * 60,
            "11:24: entry 2 of `cues` has 61 characters; make it at most 60",
        ),
        ("    side_names: {left: linkes Bein", "    side_names: {lft: a", "15:17: `left` is miss"),
        ("workouts:", "workuots:", "16:1: unknown key `workuots`; did you mean `workouts`?"),
        ("[Leg dich hin]", "[Leg dich hin", "9:13: the list that begins here is not closed"),
    ],
)
def test_mistake(tmp_path: Path, english: Library, old: str, new: str, expected: str) -> None:
    found = mistakes(tmp_path, english, spoil(old, new, GERMAN))

    assert found[0].startswith(expected)


def test_sides_that_have_no_names_get_none(tmp_path: Path, english: Library) -> None:
    text = (
        "format: 1\nlanguage: de\n"
        "exercises: {plank: {side_names: {left: linke Seite, right: rechte Seite}}}\n"
    )

    assert mistakes(tmp_path, english, text) == [
        "3:21: the exercise has no names for its sides; take `side_names` out"
    ]


def test_all_mistakes_are_reported_at_once(tmp_path: Path, english: Library) -> None:
    text = spoil("  bridge:\n", "  bridge:\n    nmae: B\n", GERMAN)
    text = spoil("[Leg dich hin]", "[Leg dich hin, Warte]", text)
    text = spoil("  short:", "  long:", text)

    found = mistakes(tmp_path, english, text)

    assert [line.partition(": ")[0] for line in found] == ["6:5", "10:13", "18:3"]


@pytest.mark.parametrize("text", ["", "- one\n", "just words\n"])
def test_what_is_no_overlay_at_all(tmp_path: Path, english: Library, text: str) -> None:
    (found,) = mistakes(tmp_path, english, text)

    assert found.endswith("; begin it with `format: 1`")


def test_an_overlay_lies_beside_its_library() -> None:
    assert overlay_path(Path("/home/me/my.own.yaml"), "es") == Path("/home/me/my.own.es.yaml")


def test_load_all_reads_each_file_in_the_language(tmp_path: Path) -> None:
    # GIVEN a library with German texts, and a file of one's own that has none
    builtin, own = tmp_path / "mine.yaml", tmp_path / "own.yaml"
    builtin.write_text(SAMPLE, encoding="utf-8")
    (tmp_path / "mine.de.yaml").write_text(GERMAN, encoding="utf-8")
    head, _, rest = SAMPLE.partition("exercises:\n")
    plank = rest[rest.index("  - id: plank") : rest.index("workouts:")]
    own.write_text(f"format: 1\nexercises:\n{plank}".replace("Plank", "My plank"), "utf-8")
    assert head

    # WHEN both are loaded in German
    loaded = load_all(builtin, [own], images=IMAGES, language="de")

    # THEN the workout that was worked out anew still has its German name and exercise
    assert loaded.problems == ()
    short = loaded.library.workouts["short"]
    assert (short.name, [each.name for each in short.exercises]) == ("Kurz", ["My plank", "Brücke"])


def test_ones_own_words_win_over_the_overlay_of_what_they_replace(tmp_path: Path) -> None:
    builtin, own = tmp_path / "mine.yaml", tmp_path / "own.yaml"
    builtin.write_text(SAMPLE, encoding="utf-8")
    (tmp_path / "mine.de.yaml").write_text(GERMAN, encoding="utf-8")
    own.write_text(SAMPLE.replace("name: Bridge", "name: My bridge"), encoding="utf-8")

    loaded = load_all(builtin, [own], images=IMAGES, language="de")

    assert loaded.library.exercises["bridge"].name == "My bridge"


def test_ones_own_file_can_have_an_overlay(tmp_path: Path) -> None:
    builtin, own = tmp_path / "mine.yaml", tmp_path / "own.yaml"
    for file in (builtin, own):
        file.write_text(SAMPLE, encoding="utf-8")
    (tmp_path / "own.de.yaml").write_text(GERMAN, encoding="utf-8")

    loaded = load_all(builtin, [own], images=IMAGES, language="de")

    assert loaded.library.exercises["bridge"].name == "Brücke"


@pytest.mark.parametrize("language", ["", "fr"])
def test_without_texts_in_the_language_the_library_is_as_it_is(
    tmp_path: Path, language: str
) -> None:
    builtin = tmp_path / "mine.yaml"
    builtin.write_text(SAMPLE, encoding="utf-8")
    (tmp_path / "mine.de.yaml").write_text(GERMAN, encoding="utf-8")

    loaded = load_all(builtin, [], images=IMAGES, language=language)

    assert loaded.library.exercises["bridge"].name == "Bridge"


def test_a_broken_overlay_is_left_out_and_told(tmp_path: Path) -> None:
    builtin = tmp_path / "mine.yaml"
    builtin.write_text(SAMPLE, encoding="utf-8")
    (tmp_path / "mine.de.yaml").write_text(GERMAN + "wat: 1\n", encoding="utf-8")

    loaded = load_all(builtin, [], images=IMAGES, language="de")

    assert loaded.library.exercises["bridge"].name == "Bridge"
    assert [problem.path.name for problem in loaded.problems] == ["mine.de.yaml"]
