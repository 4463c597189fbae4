"""What ``doctor`` and ``support`` find: from the settings alone, and by asking outside."""

from typing import TYPE_CHECKING, Any

from bot.cli.databases import reached
from bot.cli.files import read_object, read_text
from bot.errors import SettingsError
from bot.settings import Settings, read_telemetry
from bot.wiring.clock import now

if TYPE_CHECKING:
    from bot.doctor import Finding


def judge(settings: Settings, *, manifest: str = "", log: str = "") -> "list[Finding]":
    """Find what the settings say of themselves, and the files that are named besides.

    Raises:
        SettingsError: What would stop the start.
    """
    from bot import doctor

    read_telemetry()
    found = doctor.judge(settings)
    found += doctor.read_secret_faults(settings.secret_expires, today=now().date())
    if log:
        found += doctor.read_log_hints(read_text(log, "log").splitlines())
    if settings.client_certificate:
        pem = settings.client_certificate.read_bytes()
        found += doctor.read_certificate_faults(pem, now=now())
    if manifest:
        found += doctor.read_package_faults(_read_manifest(manifest), settings)
    return found


def _read_manifest(path: str) -> dict[str, Any]:
    try:
        return read_object(read_text(path, "manifest"))
    except ValueError as error:
        raise SettingsError(f"manifest: {path} is no JSON file; name one") from error


async def ask_outside(settings: Settings) -> "list[Finding]":
    """Ask Entra, its clock and the database."""
    from bot import doctor, identity, store
    from bot.wiring.entra import entra_app, open_identity

    async with reached(settings.database, keys=settings.keys) as database:
        async with open_identity(settings, database) as people:
            found = await doctor.ask_entra(people.acquire_connector_token)
            app = entra_app(settings)
            found += await doctor.ask_clock(lambda: identity.read_clock(app), now=now)
        # SQLite is made and migrated at the start.
        if not settings.database.startswith("sqlite"):
            found += await doctor.ask_database(lambda: store.is_current(database))
    return found


async def ask_public_url(settings: Settings) -> "list[Finding]":
    """Ask what answers where people and Teams are sent to."""
    from bot import doctor, teams, web
    from bot.wiring.trust import ca_bundle

    return await doctor.ask_public_url(
        lambda: web.find_what_answers(
            settings.public_url, lambda: teams.open_session(ca_bundle(settings))
        )
    )
