from pathlib import Path

from tools.bundle import check


def test_a_module_of_ours_that_is_missing_is_named(tmp_path: Path) -> None:
    package = tmp_path / "lowback_timer"
    (package / "core").mkdir(parents=True)
    for name in ("__init__.py", "__main__.py", "app.py", "core/__init__.py"):
        (package / name).touch()

    found = list(check.missing_modules({"lowback_timer", "lowback_timer.core"}, package))

    assert found == ["the module lowback_timer.app is missing"]


def test_what_nobody_asks_for_is_named() -> None:
    modules = {"lowback_timer.app", "yaml", "hypothesis.core", "_sysconfigdata_x", "ssl"}

    found = list(check.unwanted_modules(modules, {"lowback_timer", "yaml", "ssl"}))

    assert found == [
        "hypothesis belongs to nothing that the program asks for",
        "ssl is in the bundle, though it is left out",
    ]


def test_links_that_lead_nowhere_are_named(tmp_path: Path) -> None:
    (tmp_path / "there").touch()
    (tmp_path / "good").symlink_to("there")
    (tmp_path / "bad").symlink_to("gone")

    assert list(check.broken_links(tmp_path)) == ["bad leads nowhere"]


def test_a_fifth_of_the_packages_is_the_most() -> None:
    assert list(check.too_much(20, 100)) == []
    assert len(list(check.too_much(21, 100))) == 1
