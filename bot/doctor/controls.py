"""Controls that are each well written, and cannot be meant so. Pure."""

from collections.abc import Iterator

from bot.doctor.finding import Finding, Weight
from bot.settings import Cloud, Settings


def judge_controls(settings: Settings) -> Iterator[Finding]:
    """Judge what the administrator decides about people and meetings."""
    if settings.people & {settings.app_id.lower(), settings.app_tenant_id.lower()}:
        yield Finding(
            subject="CONVENE_ALLOWED_PEOPLE",
            what="names the app or the tenant",
            why="It is for people: with anything else in it, those who are meant are refused.",
            mend="Copy each person's Object ID from Microsoft Entra, Users.",
        )
    if settings.templates and settings.cloud is not Cloud.PUBLIC:
        yield Finding(
            subject="CONVENE_TEMPLATES",
            what=f"is set, and CONVENE_CLOUD={settings.cloud} has no meeting templates",
            why="Whoever asks for one by its name is refused.",
            mend="Unset it.",
            weight=Weight.UNWISE,
        )
    if settings.confirm_above and "channels" not in settings.places:
        yield Finding(
            subject="CONVENE_CONFIRM_ABOVE",
            what="is set, and CONVENE_PLACES has no channels",
            why="The question is for channels above all: one of the two is not as it was meant.",
            mend="Add channels to CONVENE_PLACES, or unset CONVENE_CONFIRM_ABOVE.",
            weight=Weight.UNWISE,
        )
