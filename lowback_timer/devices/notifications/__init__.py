"""Notifications: a few words beside what somebody is doing, and buttons where there can be some."""

from lowback_timer.devices.notifications.choose import open_notifier
from lowback_timer.devices.notifications.notification import (
    OPEN,
    Answer,
    Notification,
    Notifier,
    Outcome,
)
from lowback_timer.devices.notifications.tray import Tray

__all__ = ["OPEN", "Answer", "Notification", "Notifier", "Outcome", "Tray", "open_notifier"]
