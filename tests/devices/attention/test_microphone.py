"""Whether something records."""

from pathlib import Path

from lowback_timer.devices.attention.microphone import is_recording


def device(cards: Path, name: str, content: bytes) -> None:
    folder = cards / "card0" / name / "sub0"
    folder.mkdir(parents=True)
    (folder / "status").write_bytes(content)


def test_a_microphone_that_runs_is_seen(tmp_path: Path) -> None:
    device(tmp_path, "pcm0c", b"closed\n")
    assert not is_recording(tmp_path)

    device(tmp_path, "pcm1c", b"state: RUNNING\nowner_pid   : 4242\n")

    assert is_recording(tmp_path)


def test_what_only_plays_is_no_microphone(tmp_path: Path) -> None:
    device(tmp_path, "pcm0p", b"state: RUNNING\nowner_pid   : 4242\n")

    assert not is_recording(tmp_path)


def test_what_cannot_be_read_is_not_known(tmp_path: Path) -> None:
    device(tmp_path, "pcm0c", b"\xff\xfe")
    (tmp_path / "card0" / "pcm1c" / "sub0" / "status").mkdir(parents=True)

    assert not is_recording(tmp_path)
    assert not is_recording(tmp_path / "nowhere")
