from tools.bundle.contents import LINUX, MACOS, WINDOWS
from tools.bundle.pruning import Entry, pruned

PLUGIN = "PySide6/Qt/plugins"
LIB = "PySide6/Qt/lib"


def binary(path: str) -> Entry:
    return path, f"/from/{path}", "BINARY"


def module(path: str) -> Entry:
    return path, f"/from/{path}", "EXTENSION"


LINKED = {
    "/from/PySide6/QtCore.so": ["/somewhere/libQt6Core.so.6", "libstdc++.so.6"],
    f"/from/{PLUGIN}/platforms/libqxcb.so": ["libQt6XcbQpa.so.6"],
    f"/from/{LIB}/libQt6XcbQpa.so.6": ["libQt6Core.so.6", "libxcb.so.1"],
    f"/from/{PLUGIN}/multimedia/libffmpegmediaplugin.so": ["libavcodec.so.61"],
    "/from/lib-dynload/_sqlite3.so": ["libsqlite3.so.0"],
}
FILES = [
    module("PySide6/QtCore.so"),
    module("lib-dynload/_sqlite3.so"),
    binary(f"{PLUGIN}/platforms/libqxcb.so"),
    binary(f"{PLUGIN}/multimedia/libffmpegmediaplugin.so"),
    binary(f"{LIB}/libQt6Core.so.6"),
    binary(f"{LIB}/libQt6XcbQpa.so.6"),
    binary(f"{LIB}/libavcodec.so.61"),
    binary("libpython3.11.so.1.0"),
    binary("libsqlite3.so.0"),
    binary("libstdc++.so.6"),
    binary("libxcb.so.1"),
]


def names(entries: list[Entry]) -> set[str]:
    return {entry[0].rpartition("/")[2] for entry in entries}


def kept(system: str, others: list[Entry] | None = None) -> tuple[set[str], set[str]]:
    binaries, rest = pruned(FILES, others or [], system, lambda file: LINKED.get(file, []))
    return names(binaries), names(rest)


def test_a_library_stays_with_what_is_linked_to_it() -> None:
    binaries, _ = kept(LINUX)

    assert {
        "libqxcb.so",
        "libQt6XcbQpa.so.6",
        "libQt6Core.so.6",
        "libpython3.11.so.1.0",
    } <= binaries


def test_a_library_goes_with_the_plugin_that_alone_needs_it() -> None:
    binaries, _ = kept(LINUX)

    assert binaries.isdisjoint({"libffmpegmediaplugin.so", "libavcodec.so.61"})


def test_what_qt_takes_from_linux_is_left_there_and_what_python_takes_comes_along() -> None:
    binaries, _ = kept(LINUX)

    assert "libxcb.so.1" not in binaries
    assert "libstdc++.so.6" not in binaries
    assert "libsqlite3.so.0" in binaries


def test_elsewhere_whatever_is_not_qts_stays() -> None:
    binaries, _ = kept(WINDOWS)

    assert {"libxcb.so.1", "libsqlite3.so.0"} <= binaries


def test_links_go_with_what_they_lead_to() -> None:
    links = [
        ("libQt6Core.so.6", f"{LIB}/libQt6Core.so.6", "SYMLINK"),
        ("libavcodec.so.61", f"{LIB}/libavcodec.so.61", "SYMLINK"),
    ]

    assert kept(LINUX, links)[1] == {"libQt6Core.so.6"}


def test_only_words_of_qt_that_are_used_stay() -> None:
    words = [
        ("PySide6/Qt/translations/qtbase_de.qm", "", "DATA"),
        ("PySide6/Qt/translations/qtbase_fr.qm", "", "DATA"),
        ("lowback_timer/data/assets/translations/lowback_es.qm", "", "DATA"),
    ]

    assert kept(LINUX, words)[1] == {"qtbase_de.qm", "lowback_es.qm"}


def test_a_framework_of_macos_goes_as_a_whole() -> None:
    framework = f"{LIB}/QtQuick.framework"
    library = binary(f"{framework}/Versions/A/QtQuick")
    others = [
        (f"{framework}/QtQuick", "Versions/Current/QtQuick", "SYMLINK"),
        (f"{framework}/Versions/A/Resources/Info.plist", "", "DATA"),
        ("README", "", "DATA"),
    ]

    assert pruned([library], others, MACOS, lambda _: []) == ([], [("README", "", "DATA")])
