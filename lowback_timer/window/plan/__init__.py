"""Planning the weeks to come."""

from lowback_timer.window.plan.room import PlanRoom

__all__ = ["PlanRoom"]
