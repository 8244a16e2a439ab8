"""One step in progress: its clock and its agenda."""

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Dose
from lowback_timer.core.session.events import WaitStarted
from lowback_timer.core.session.step_run import StepRun
from tests.core.script import script
from tests.fakes import make_dose, make_hold, make_reps, make_timeline


def run_of(dose: Dose, counting: Counting = Counting.PACED) -> StepRun:
    """A run through the work of a dose, not yet laid out."""
    return StepRun(make_timeline(dose).steps[1], leads_to_work=False, counting=counting)


def rest_of(ms: int, counting: Counting = Counting.PACED_WAITING) -> StepRun:
    """A run through a rest that leads to work, laid out at instant 0."""
    steps = make_timeline(make_dose(sets=2, rest=ms / 1000)).steps
    run = StepRun(steps[2], leads_to_work=True, counting=counting)
    run.lay_out(0, 0)
    return run


def carry_out(run: StepRun, until: int) -> list[str]:
    """Carry out what is due, the end of the step not included."""
    events = []
    while (due := run.next_due_ms) is not None and due <= until:
        event = run.pop_due()
        if event is None:
            break
        events.append(event)
    return script(events)


def test_the_clock_stands_until_it_is_laid_out() -> None:
    run = run_of(make_dose(make_hold(10)))

    assert run.elapsed_ms(99_000) == 0
    assert run.left_ms(99_000) == 10_000
    assert run.lead_in_left_ms(99_000) == 0
    assert run.next_due_ms is None


def test_the_clock_reads_the_time_since_it_was_laid_out() -> None:
    run = run_of(make_dose(make_hold(10)))

    run.lay_out(100_000, 0)

    assert run.elapsed_ms(104_321) == 4_321
    assert run.left_ms(104_321) == 5_679
    assert run.done(104_321) == 4_321


def test_the_clock_stands_during_the_lead_in() -> None:
    run = run_of(make_dose(make_hold(10)))

    run.lay_out(100_000, 3_000)

    assert [run.lead_in_left_ms(at) for at in (100_000, 102_999, 103_000)] == [3_000, 1, 0]
    assert [run.elapsed_ms(at) for at in (100_000, 103_000, 103_001)] == [0, 0, 1]


def test_the_lead_in_counts_down_to_a_go_before_anything_else() -> None:
    run = run_of(make_dose(make_reps(1)))

    run.lay_out(10_000, 3_000)

    assert carry_out(run, 15_000) == [
        "0:10 countdown 3",
        "0:11 countdown 2",
        "0:12 countdown 1",
        "0:13 go",
        "0:13 lift 1",
        "0:15 lower 1",
    ]


def test_what_is_due_last_is_the_end_of_the_step() -> None:
    run = run_of(make_dose(make_hold(1)))
    run.lay_out(10_000, 0)

    assert carry_out(run, 10_999) == ["0:10 go"]

    assert run.next_due_ms == 11_000
    assert run.pop_due() is None


def test_frozen_it_goes_on_where_it_stood_and_repeats_no_mark() -> None:
    # GIVEN a hold frozen exactly on a tick
    run = run_of(make_dose(make_hold(10)))
    run.lay_out(0, 0)
    assert carry_out(run, 2_000)[-1] == "0:02 tick 2"
    run.freeze(2_000)
    assert run.next_due_ms is None
    assert run.elapsed_ms(50_000) == 2_000

    # WHEN it goes on much later
    run.lay_out(60_000, 3_000)

    # THEN the next tick comes a second after the lead-in
    assert carry_out(run, 64_000)[-2:] == ["1:03 go", "1:04 tick 3"]


def test_frozen_during_the_lead_in_it_has_lost_nothing() -> None:
    run = run_of(make_dose(make_reps(1)))
    run.lay_out(0, 3_000)
    carry_out(run, 2_999)
    run.freeze(2_999)

    run.lay_out(60_000, 3_000)

    assert carry_out(run, 63_000)[-2:] == ["1:03 go", "1:03 lift 1"]


def test_work_goes_on_without_a_second_go_when_there_is_no_lead_in() -> None:
    run = run_of(make_dose(make_hold(10)))
    run.lay_out(0, 0)
    carry_out(run, 500)
    run.freeze(500)

    run.lay_out(500, 0)

    assert carry_out(run, 1_000) == ["0:01 tick 1"]


def test_turns_are_counted_as_they_are_carried_out() -> None:
    run = run_of(make_dose(make_reps(2)))
    run.lay_out(0, 0)

    carry_out(run, 3_999)
    assert (run.turns_done, run.done(3_999)) == (0, 0)
    carry_out(run, 4_000)
    assert (run.turns_done, run.done(4_000)) == (1, 1)


def test_nothing_is_done_in_a_step_without_work() -> None:
    run = StepRun(make_timeline().steps[0], leads_to_work=True, counting=Counting.PACED)
    run.lay_out(0, 0)

    assert run.done(4_000) == 0


def test_by_hand_a_set_of_reps_has_no_end_of_its_own() -> None:
    run = run_of(make_dose(make_reps(3)), Counting.BY_HAND)
    run.lay_out(0, 0)

    assert carry_out(run, 999_000) == ["0:00 go"]
    assert run.next_due_ms is None
    assert run.elapsed_ms(999_000) == 999_000


def test_by_hand_the_time_left_is_what_the_reps_to_come_take_at_tempo() -> None:
    run = run_of(make_dose(make_reps(3)), Counting.BY_HAND)

    left = []
    for turns in range(4):
        run.turns_done = turns
        left.append(run.left_ms(0))

    assert left == [14_000, 9_000, 4_000, 0]


def test_by_hand_concerns_reps_only() -> None:
    run = run_of(make_dose(make_hold(10)), Counting.BY_HAND)
    run.lay_out(0, 0)

    assert not run.is_by_hand
    assert carry_out(run, 2_000) == ["0:00 go", "0:01 tick 1", "0:02 tick 2"]


def test_the_end_moves_at_most_back_to_where_the_clock_stands() -> None:
    run = run_of(make_dose(make_hold(10)))
    run.lay_out(0, 0)
    carry_out(run, 4_000)
    run.freeze(4_000)

    assert run.add_time(5_000, 4_000) == 5_000
    assert run.left_ms(4_000) == 11_000
    assert run.add_time(-2_000, 4_000) == -2_000
    assert run.left_ms(4_000) == 9_000
    assert run.add_time(-60_000, 4_000) == -9_000
    assert run.left_ms(4_000) == 0


def test_a_waiting_rest_ends_in_waiting_and_has_no_end_of_its_own() -> None:
    run = rest_of(7_000)

    assert carry_out(run, 6_999) == ["0:00.6 announce rest"]
    assert not run.is_waiting
    assert run.next_due_ms == 7_000

    assert run.pop_due() == WaitStarted(7_000)
    assert run.is_waiting
    assert run.next_due_ms is None
    assert (run.elapsed_ms(60_000), run.left_ms(60_000)) == (60_000, 0)


def test_a_waiting_rest_that_goes_on_waits_no_second_time() -> None:
    run = rest_of(7_000)
    carry_out(run, 9_000)
    run.freeze(9_000)

    run.lay_out(60_000, 0)

    assert run.is_waiting
    assert run.next_due_ms is None
    assert run.elapsed_ms(61_000) == 10_000


def test_paced_and_by_hand_a_rest_is_counted_down_and_ends() -> None:
    for counting in (Counting.PACED, Counting.BY_HAND):
        run = rest_of(7_000, counting)

        assert carry_out(run, 7_000)[1:] == [
            "0:04 countdown 3",
            "0:05 countdown 2",
            "0:06 countdown 1",
        ]
        assert run.pop_due() is None


def test_only_rests_wait() -> None:
    run = run_of(make_dose(make_hold(1)), Counting.PACED_WAITING)
    run.lay_out(0, 0)

    carry_out(run, 999_000)

    assert not run.is_waiting
    assert run.next_due_ms == 1_000
