"""The settings: each is one field with its default and the values that it can have.

The field is the only place that knows them. `Settings.volume_percent` is the field itself, with
`.default` and `.numbers`, for whoever shows or changes the setting; `settings.volume_percent` is
its value, which always makes sense.

The window reads its theme and its place from here before it first paints, so this module imports
next to nothing.
"""

# ruff: noqa: RUF009 - the fields are descriptors, of which there is one for all settings

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, Generic, Self, TypeVar, overload

from lowback_timer.core.choices import (
    GET_READY_MS,
    GET_READY_S,
    LONGEST_DELAY_MS,
    MOVE_MS,
    SWITCH_SIDES_MS,
    Counting,
    GoalChoice,
    LanguageChoice,
    LevelChoice,
    MusicChoice,
    PlayerChoice,
    RemindOn,
    ThemeChoice,
    Verbosity,
)

T = TypeVar("T")
ChoiceT = TypeVar("ChoiceT", bound=StrEnum | int)


class Setting(Generic[T]):
    """A field of `Settings`."""

    name: str
    """What it is called in `Settings` and in the file."""

    def __init__(self, default: T) -> None:
        self.default = default

    def parsed(self, value: object) -> T:
        """The value as it stands in the file, or as somebody wants to have it.

        Raises:
            ValueError: it makes no sense.
        """
        raise NotImplementedError

    def value_in(self, settings: Settings) -> T:
        """The value of this one among the settings."""
        return self.__get__(settings, Settings)

    def put(self, settings: Settings, value: object) -> Settings:
        """The settings with another value of this one.

        Raises:
            ValueError: the value makes no sense.
        """
        changes: dict[str, Any] = {self.name: value}
        return replace(settings, **changes)

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object | None, owner: type) -> Self | T:
        if instance is None:
            return self
        value: T = instance.__dict__[self.name]
        return value

    def __set__(self, instance: object, value: T) -> None:
        given: object = value
        # A dataclass hands over the field itself where no value is given.
        instance.__dict__[self.name] = self.default if given is self else self.parsed(given)


class Flag(Setting[bool]):
    """A setting that is on or off."""

    def parsed(self, value: object) -> bool:
        """On or off; 0 and 1 are neither."""
        if not isinstance(value, bool):
            raise ValueError(f"{self.name} is on or off")  # noqa: TRY004, as for the others
        return value


class Number(Setting[int]):
    """A whole number within a range."""

    def __init__(self, default: int, numbers: range) -> None:
        super().__init__(default)
        self.numbers = numbers

    def parsed(self, value: object) -> int:
        """A number of the range."""
        # In Python true is a number; here it is not.
        if type(value) is not int or value not in self.numbers:
            raise ValueError(f"{self.name} is none of {self.numbers}")
        return value


class Choice(Setting[ChoiceT]):
    """One of a few values."""

    def __init__(self, default: ChoiceT, choices: tuple[ChoiceT, ...]) -> None:
        super().__init__(default)
        self.choices = choices

    def parsed(self, value: object) -> ChoiceT:
        """The choice that has this value."""
        if not isinstance(value, str | int) or value not in self.choices:
            raise ValueError(f"{self.name} is none of {self.choices}")
        return self.choices[self.choices.index(value)]


class Line(Setting[str]):
    """A text of one line that can be printed, up to a number of characters long."""

    def __init__(self, longest: int) -> None:
        super().__init__("")
        self.longest = longest

    def parsed(self, value: object) -> str:
        """The text."""
        if not isinstance(value, str) or not value.isprintable() or len(value) > self.longest:
            raise ValueError(f"{self.name} is a line of at most {self.longest} characters")
        return value


class Names(Setting[tuple[str, ...]]):
    """Ids from the library, each once; one that the library does not know is kept all the same."""

    def __init__(self, *default: str, most: int = 200, longest: int = 100) -> None:
        super().__init__(default)
        self.most, self.longest = most, longest

    def parsed(self, value: object) -> tuple[str, ...]:
        """The ids, which in a file are a list."""
        if not isinstance(value, list | tuple) or len(value) > self.most:
            raise ValueError(f"{self.name} is a list of at most {self.most} names")
        for each in value:
            if not isinstance(each, str) or not each.isprintable() or len(each) > self.longest:
                raise ValueError(f"{self.name} holds names of at most {self.longest} characters")
        return tuple(dict.fromkeys(value))


class Numbers(Setting[tuple[int, ...]]):
    """A few whole numbers, none below 0, for whoever keeps them to understand."""

    def __init__(self, most: int = 20) -> None:
        super().__init__(())
        self.most = most

    def parsed(self, value: object) -> tuple[int, ...]:
        """The numbers, which in a file are a list."""
        if not isinstance(value, list | tuple) or len(value) > self.most:
            raise ValueError(f"{self.name} is a list of at most {self.most} numbers")
        if any(type(each) is not int or not 0 <= each < 2**53 for each in value):
            raise ValueError(f"{self.name} holds whole numbers")
        return tuple(value)


_MAT = "mat"
"""Its id in the library that is shipped."""


@dataclass(frozen=True)
class Settings:
    """What a person can choose, and what the program remembers for them.

    Raises:
        ValueError: a value makes no sense.
    """

    theme: Choice[ThemeChoice] = Choice(ThemeChoice.SYSTEM, tuple(ThemeChoice))
    text_size_percent: Choice[int] = Choice(100, (100, 125, 150, 200))
    reduce_motion: Flag = Flag(default=False)
    language: Choice[LanguageChoice] = Choice(LanguageChoice.SYSTEM, tuple(LanguageChoice))
    player: Choice[PlayerChoice] = Choice(PlayerChoice.BEST, tuple(PlayerChoice))
    volume_percent: Number = Number(100, range(101))
    muted: Flag = Flag(default=False)
    plays_seconds: Flag = Flag(default=True)
    """Whether every second of a hold ticks. This and the next four are the sounds of a `CueGroup`;
    see `cues.py`."""
    plays_get_ready: Flag = Flag(default=True)
    plays_halfway: Flag = Flag(default=True)
    plays_last_seconds: Flag = Flag(default=True)
    plays_reps: Flag = Flag(default=True)
    # Two instead of one with a sign: a person looks for what they have, a late loudspeaker or a
    # late screen.
    picture_delay_ms: Number = Number(0, range(LONGEST_DELAY_MS + 1))
    sound_delay_ms: Number = Number(0, range(LONGEST_DELAY_MS + 1))
    music: Choice[MusicChoice] = Choice(MusicChoice.LEAVE, tuple(MusicChoice))
    """What becomes of the music of other programs while the voice speaks."""
    voice: Choice[Verbosity] = Choice(Verbosity.COACH, tuple(Verbosity))
    """How much is said: nothing, the names and sides alone, or the cues as well."""
    voice_name: Line = Line(200)
    """As the speech system calls it; empty or unknown: the one that suits the language."""
    voice_rate: Number = Number(0, range(-50, 51))
    """Slower or faster than usual, in percent."""
    voice_volume_percent: Number = Number(60, range(101))
    """So that at both defaults the cues are heard over the voice."""
    media_keys: Flag = Flag(default=True)
    """Whether the system's media controls show and steer a session."""
    counts_aloud: Flag = Flag(default=False)
    """Whether the voice says the number of every rep."""
    level: Choice[LevelChoice] = Choice(LevelChoice.UNKNOWN, tuple(LevelChoice))
    goal: Choice[GoalChoice] = Choice(GoalChoice.HEALTH, tuple(GoalChoice))
    equipment: Names = Names(_MAT)
    """Ids of what the person has at hand."""
    minutes_at_hand: Number = Number(0, range(241))
    """How long a workout may take; 0: as long as it takes."""
    sessions_a_week: Number = Number(2, range(1, 4))
    """How many the person aims at."""
    training_days: Names = Names()
    """On which days of the week, "1" for Monday to "7" for Sunday; empty: whenever it suits."""
    training_time_min: Number = Number(1080, range(1440))
    """When they train, in minutes after midnight, for calendars."""
    gets_up_min: Choice[int] = Choice(0, (0, *range(180, 841, 30)))
    """When the person gets up, in minutes since midnight; 0: they have not said."""
    looked_back: Number = Number(0, range(4_000_000))
    """The first day of the week at whose beginning the look back was put away; an ordinal."""
    asked_for_wish: Number = Number(0, range(4_000_000))
    """The same, of the question how well that goes which the person wants to do again."""
    wish: Line = Line(100)
    """What the person wants to be able to do again, in their own words; empty: nothing named."""
    suggestion: Line = Line(100)
    """Id of the workout that is suggested next; shown until the log has been read."""
    only_with_equipment: Flag = Flag(default=False)
    """Whether the lists leave out what needs more than the person has at hand."""
    # Which of the workouts and exercises are listed; of what is empty, all.
    workout_lengths: Names = Names()
    workout_levels: Names = Names()
    exercise_positions: Names = Names()
    exercise_muscles: Names = Names()
    exercise_levels: Names = Names()
    exercise_kinds: Names = Names()
    counting: Choice[Counting] = Choice(Counting.PACED, tuple(Counting))
    # This and the next three are a `Preparation`. The countdown 3, 2, 1 has to fit in before work.
    get_ready_ms: Number = Number(
        GET_READY_MS, range(GET_READY_S[0] * 1000, GET_READY_S[-1] * 1000 + 1)
    )
    move_ms: Number = Number(MOVE_MS, range(60_001))
    switch_sides_ms: Number = Number(SWITCH_SIDES_MS, range(3_000, 120_001))
    rest_factor_percent: Number = Number(100, range(50, 301))
    asks_how_it_was: Flag = Flag(default=True)
    """Whether sets, effort and pain are asked about."""
    sessions_told_keys: Number = Number(0, range(1_000))
    """In how many sessions the voice has said by which keys one tells how a set was."""
    asked_next_morning: Line = Line(100)
    """`uid` of the session about which the next morning was asked last; it is asked once."""
    stays_in_background: Flag = Flag(default=False)
    """Whether closing the window leaves the program running."""
    told_of_staying: Flag = Flag(default=False)
    """Whether the person has been told what that means."""
    shows_tray: Flag = Flag(default=False)
    """Whether there is an icon among those of the desktop."""
    reminders: Choice[RemindOn] = Choice(RemindOn.NEVER, tuple(RemindOn))
    reminder_days: Names = Names()
    """As `training_days`; empty: those, or such as suit as many sessions a week."""
    reminder_time_min: Choice[int] = Choice(1080, tuple(range(0, 1440, 15)))
    """In minutes after midnight, as all of these."""
    break_every_min: Choice[int] = Choice(0, (0, 30, 45, 60, 90, 120))
    """After how many minutes there is a movement break; 0: there are none."""
    break_days: Names = Names("1", "2", "3", "4", "5")
    break_from_min: Choice[int] = Choice(540, tuple(range(0, 1440, 30)))
    break_until_min: Choice[int] = Choice(1020, tuple(range(0, 1440, 30)))
    reminded_of_training: Numbers = Numbers()
    """A `Standing`: what has become of the reminders so far."""
    reminded_of_breaks: Numbers = Numbers()
    safety_acknowledged: Flag = Flag(default=False)
    window_geometry: Line = Line(2_000)
    """Base64, for the window alone to understand."""

    @property
    def at_hand(self) -> frozenset[str]:
        """Ids of what can be used: what the person has, and a mat; a carpet will do as well."""
        return frozenset((*self.equipment, _MAT))


def every_setting() -> tuple[Setting[Any], ...]:
    """The fields of `Settings`, in their order."""
    return tuple(getattr(Settings, field.name) for field in fields(Settings))
