"""What a plan has to say: why there is none, or what is not quite as it was asked for."""

from enum import StrEnum


class Refusal(StrEnum):
    """Why no meeting can be made as asked for; nothing is sent."""

    NO_MEETINGS_IN_CLOUD = "no_meetings_in_cloud"
    LIVE_EVENT = "live_event"
    NO_ENCRYPTION_IN_CLOUD = "no_encryption_in_cloud"
    NO_TEMPLATE_IN_CLOUD = "no_template_in_cloud"


class Note(StrEnum):
    """What the sender is to be told about the meeting that is made."""

    # The meeting is not the channel's own: its link goes into the thread.
    CHANNEL_BY_LINK = "channel_by_link"
    # A template may lock options; what was asked for beside it may then not hold.
    TEMPLATE_MAY_LOCK = "template_may_lock"
    # End-to-end encryption leaves out dialling in.
    NO_DIAL_IN = "no_dial_in"
    # Microsoft has deprecated them.
    LIVE_EVENT = "live_event"
    # Names without an address or account cannot be invited.
    NAMES_NOT_INVITED = "names_not_invited"
    # Only people of the directory can have a role.
    ROLES_NOT_SET = "roles_not_set"
    # Government clouds lack these.
    NO_ADMITTERS_IN_CLOUD = "no_admitters_in_cloud"
    NO_SPOKEN_LANGUAGE_IN_CLOUD = "no_spoken_language_in_cloud"
    NO_SENSITIVITY_LABEL_IN_CLOUD = "no_sensitivity_label_in_cloud"
    # The meeting is there, its options could not be set.
    OPTIONS_NOT_SET = "options_not_set"
    # The meeting was there already; whether its options are as asked is not known.
    OPTIONS_NOT_CHECKED = "options_not_checked"
