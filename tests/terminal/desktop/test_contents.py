from lowback_timer import APP_ID
from lowback_timer.devices.own_command import OwnCommand
from lowback_timer.resources import desktop_dir
from lowback_timer.terminal.desktop.contents import contents

COMMAND = OwnCommand(("/home/me/.local/bin/lowback-timer",))


def test_all_that_packages_install_is_written() -> None:
    files = contents(COMMAND)

    on_disk = {path for path in desktop_dir().rglob("*") if path.is_file()}
    assert {desktop_dir() / name for name in files} == on_disk
    assert {
        f"applications/{APP_ID}.desktop",
        f"icons/hicolor/48x48/apps/{APP_ID}.png",
        f"metainfo/{APP_ID}.metainfo.xml",
        f"mime/packages/{APP_ID}.xml",
    } <= set(files)


def test_only_the_menu_entry_differs_and_names_the_command() -> None:
    different = [
        name
        for name, data in contents(COMMAND).items()
        if data != (desktop_dir() / name).read_bytes()
    ]

    assert different == [f"applications/{APP_ID}.desktop"]
    entry = contents(COMMAND)[different[0]].decode("utf-8")
    assert "Exec=/home/me/.local/bin/lowback-timer %f\n" in entry
    assert "Exec=lowback-timer" not in entry
