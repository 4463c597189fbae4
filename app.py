"""Convene's front door: the command line, and the one place that wires everything.

Each command imports the rooms it needs when it runs, so that ``parse`` starts at once.
"""

import asyncio
import base64
import json
import logging
import os
import secrets
import signal
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    contextmanager,
    suppress,
)
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar
from zoneinfo import ZoneInfo

import typer
from rich.console import Console

from bot.errors import ConnectorError, ConveneError, SettingsError, StoreError
from bot.settings import Settings, load_settings, read_telemetry, set_up_logging
from bot.watch import Stage, Watch

if TYPE_CHECKING:
    from bot.commands import CountReaders, Policy
    from bot.doctor import Finding
    from bot.identity import EntraApp
    from bot.inbox import Inbox
    from bot.message import Place
    from bot.sandbox import Sandbox
    from bot.store import Database, Moved
    from bot.teams import Connector
    from bot.web import Ready

T = TypeVar("T")
R = TypeVar("R")

LOOPBACK = "127.0.0.1"
VERSION = "0.1.0"
USER_AGENT = "Convene/0.1"
MANIFEST = Path(__file__).parent / "manifest" / "manifest.json"

cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


def now() -> datetime:
    """Return the time, in UTC: the one clock that every room is given."""
    return datetime.now(UTC)


# Wiring -------------------------------------------------------------------------------------------


@asynccontextmanager
async def running(settings: Settings, *, trust_unsigned: bool = False) -> AsyncIterator[str]:
    """Wire the bot from *settings* and serve it; give the address that it listens at.

    With *trust_unsigned*, for the sandbox, activities without a signature are taken too.

    Raises:
        SettingsError: It cannot be started as it is set.
    """
    from bot import commands, graph, identity, inbox, store, teams, web

    addresses, extra_trust = settings.addresses, ca_bundle(settings)
    # The rest is for saying goodbye.
    draining = timedelta(seconds=settings.drain_seconds * 0.75)
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        watch = await enter(watching(settings))
        database = await enter(store.open_database(settings.database, keys=settings.keys, now=now))
        people = identity.Identity(
            entra_app(settings),
            flows=store.SignInFlows(database),
            caches=store.TokenCaches(database, cloud=settings.cloud),
            receipts=store.SignInReceipts(database),
            accounts=store.Accounts(database),
            now=now,
            # Commands pass Graph's claims challenges on.
            client_capabilities=["CP1"],
            watch=watch,
        )
        stack.push_async_callback(people.aclose)
        exchanges = store.TokenExchanges(database)
        http = await enter(graph.open_http(extra_trust))
        session = await enter(teams.open_session(extra_trust))
        connector = teams.Connector(
            session,
            acquire_token=people.acquire_connector_token,
            allowed_hosts=addresses.connector_hosts,
            watch=watch,
        )
        delivery = teams.Delivery(connector)
        meetings = store.Meetings(database)
        audit = store.Audit(database, keep=timedelta(days=settings.audit_days))
        links, reminders = store.MeetingLinks(database), store.Reminders(database)
        cards = commands.ShownCards(meetings, deliver=delivery.deliver, replace=delivery.replace)
        rooms = commands.Rooms(
            identity=people,
            graph=graph.GraphClient(http, addresses.graph_url, USER_AGENT, watch=watch),
            drafts=store.Drafts(database),
            meetings=meetings,
            cards=cards,
            links=links,
            reminders=reminders,
            exchanges=exchanges,
            erasure=store.Erasure(database),
            recent=store.RecentMeetings(database),
            roster=connector,
            audit=audit,
            count_readers=counting(connector, above=settings.confirm_above),
            policy=policy(settings),
            now=now,
            watch=watch,
        )
        messages = await enter(
            inbox.open_inbox(
                database,
                answer=commands.Desk(rooms).answer,
                deliver=cards.deliver,
                show_typing=lambda message: connector.send_typing(message.place),
                lease=timedelta(seconds=settings.lease_seconds),
                drain=draining,
                keep=timedelta(days=settings.retention_days),
                rates=inbox.Rates(
                    of_person=settings.messages_a_minute,
                    of_tenant=settings.tenant_messages_a_minute,
                    now=now,
                ),
                expiring=[audit],
                now=now,
                watch=watch,
            )
        )
        await enter(
            inbox.open_reminding(
                reminders,
                meetings,
                deliver=delivery.deliver,
                update=cards.update,
                write=partial(commands.write_reminder, zone=ZoneInfo(settings.default_zone)),
                now=now,
            )
        )
        await enter(
            inbox.open_closing(
                store.Closings(database),
                meetings,
                close=partial(
                    commands.close_card, cards=cards, zone=ZoneInfo(settings.default_zone)
                ),
                now=now,
            )
        )
        endpoint = teams.create_endpoint(
            app_id=settings.app_id,
            issuer=addresses.bot_token_issuer,
            openid_url=addresses.bot_openid_url,
            connector_hosts=addresses.connector_hosts,
            session=session,
            connector=connector,
            on_message=messages.receive,
            sign_in=commands.SingleSignOn(
                identity=people,
                exchanges=exchanges,
                policy=policy(settings),
                resume=messages.resume_signed_in,
                tell=delivery.deliver,
            ),
            extension=commands.Extension(rooms, receive=messages.receive),
            trust_unsigned=trust_unsigned,
            listening_host=settings.host,
        )
        stack.push_async_callback(endpoint.close)
        application = web.create_app(
            messages=timed(endpoint.handle, watch),
            sign_in=web.SignInPages(people, on_signed_in=messages.resume_signed_in),
            calendar=web.CalendarFiles(links.open_link, now=now),
            ready=readiness(database, messages),
            https=settings.public_url.startswith("https"),
            now=now,
        )
        server = web.Server(
            application,
            host=settings.host or None,
            port=settings.port,
            drain_seconds=settings.drain_seconds * 0.1,
        )
        with explaining_port("CONVENE_PORT", settings.port):
            await server.start()
        stack.push_async_callback(server.stop)
        # Before that, while the server still tells everybody to deliver elsewhere.
        stack.push_async_callback(messages.drain, within=draining)
        yield f"http://{settings.host or LOOPBACK}:{server.port}"


def counting(connector: "Connector", *, above: int) -> "CountReaders":
    """Count those who read what is written somewhere; None where the connector does not tell."""

    async def count(place: "Place") -> int | None:
        try:
            return await connector.count_members(place, above=above)
        except ConnectorError:
            return None

    return count


def readiness(database: "Database", messages: "Inbox") -> "Ready":
    """Say whether messages can be taken."""

    async def reason() -> str | None:
        if messages.stopping:
            return "stopping"
        await database.ping()
        return None

    return reason


@asynccontextmanager
async def watching(settings: Settings) -> AsyncIterator[Watch]:
    """Open what watches the work, where that is asked for; else nothing of it is even imported."""
    wanted = read_telemetry()
    if not wanted.wanted and settings.metrics_port is None:
        yield Watch()
        return
    from bot import telemetry, web

    async with AsyncExitStack() as stack:
        recorder = telemetry.open_recorder(
            traces=wanted.traces, metrics=wanted.metrics, version=VERSION
        )
        stack.push_async_callback(asyncio.to_thread, recorder.close)
        if settings.metrics_port is not None:
            app = web.create_metrics_app(recorder.write_text)
            server = web.Server(
                app, host=settings.host or None, port=settings.metrics_port, drain_seconds=1
            )
            with explaining_port("CONVENE_METRICS_PORT", settings.metrics_port):
                await server.start()
            stack.push_async_callback(server.stop)
        yield recorder


def timed(handle: Callable[[T], Awaitable[R]], watch: Watch) -> Callable[[T], Awaitable[R]]:
    """Time what *handle* does with a request, and tell no more of it than that."""

    async def handle_timed(request: T) -> R:
        with watch.stage(Stage.DOOR):
            return await handle(request)

    return handle_timed


@contextmanager
def explaining_port(setting: str, port: int) -> Iterator[None]:
    """Say which setting to change where the port cannot be had."""
    try:
        yield
    except OSError as error:
        raise SettingsError(f"{setting}: {port} cannot be had ({error.strerror})") from error


def entra_app(settings: Settings) -> "EntraApp":
    """Say who Convene is to Entra."""
    from bot.identity import EntraApp, ManagedIdentity

    credential: Any = settings.app_password.get_secret_value()
    if settings.client_certificate:
        pem = settings.client_certificate.read_text(encoding="utf-8")
        credential = {"private_key": pem, "public_certificate": pem}
    elif settings.managed_identity:
        credential = ManagedIdentity(client_id=settings.managed_identity)
    elif settings.app_type == "UserAssignedMSI":
        credential = ManagedIdentity(client_id=settings.app_id)
    return EntraApp(
        client_id=settings.app_id,
        tenant_id=settings.app_tenant_id,
        credential=credential,
        login_url=settings.addresses.login_url,
        bot_login_url=settings.addresses.bot_login_url,
        redirect_url=settings.redirect_url,
        graph_scope=f"{settings.addresses.graph_url}/OnlineMeetings.ReadWrite",
        bot_scope=settings.addresses.bot_scope,
        ca_bundle=ca_bundle(settings),
        app_type=settings.app_type,
    )


def policy(settings: Settings) -> "Policy":
    """Say what the operator has decided."""
    from bot.commands import Policy
    from bot.graph import Cloud
    from bot.meeting import Lobby
    from bot.message import Scope
    from bot.settings.checks import split_list

    scopes = {"personal": Scope.PERSONAL, "groups": Scope.GROUP, "channels": Scope.CHANNEL}
    lobbies = {
        "federated": Lobby.FEDERATED,
        "organization": Lobby.ORGANIZATION,
        "organization-without-guests": Lobby.WITHOUT_GUESTS,
        "invited": Lobby.INVITED,
        "organizer": Lobby.ORGANIZER,
    }
    return Policy(
        public_url=settings.public_url,
        tenants=settings.tenants,
        cloud=Cloud(settings.cloud.value),
        passcode_always=settings.passcode != "when-asked",
        details_in_rooms=settings.room_details == "all",
        default_duration=timedelta(minutes=settings.default_minutes),
        default_zone=ZoneInfo(settings.default_zone),
        meetings_an_hour=settings.meetings_an_hour,
        people=settings.people,
        places=frozenset(scopes[place] for place in split_list(settings.places)),
        confirm_above=settings.confirm_above,
        passcode_required=settings.passcode == "required",
        lobby_at_least=lobbies.get(settings.lobby_at_least),
        record_never=settings.recording == "never",
        templates=settings.template_ids,
        labels=settings.label_ids,
        live_events=settings.live_events == "on",
        retention=timedelta(days=settings.retention_days),
        audit=timedelta(days=settings.audit_days),
    )


def ca_bundle(settings: Settings) -> str | None:
    """Name the file of extra certificate authorities."""
    return str(settings.ca_bundle) if settings.ca_bundle else None


@asynccontextmanager
async def far_side(*, port: int) -> AsyncIterator[tuple["Sandbox", Settings]]:
    """Stand in for Microsoft; give the settings with which the bot runs against it on *port*."""
    from bot.sandbox import Ports, Sandbox

    async with Sandbox(ports=Ports(bot=port)) as sandbox:
        yield sandbox, load_settings(sandbox.settings)


def new_key() -> str:
    """Make a key for ``CONVENE_SECRET_KEYS``."""
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()


# The command line ---------------------------------------------------------------------------------


@contextmanager
def explaining() -> Iterator[None]:
    """End with the sentence of what went wrong, and exit status 1."""
    try:
        yield
    except ConveneError as error:
        typer.secho(str(error), err=True, fg="red")
        raise typer.Exit(1) from error


@cli.callback(invoke_without_command=True)
def front_door(context: typer.Context) -> None:
    """Turn a sentence into a Teams meeting. Without a command: serve."""
    if context.invoked_subcommand is None:
        serve()


@cli.command()
def serve() -> None:
    """Run the bot; without Microsoft credentials against a sandbox on this machine."""
    with explaining():
        settings = load_settings()
        set_up_logging(form=settings.log, level=settings.log_level)
        asyncio.run(_serve(settings))
    leave()


def leave() -> None:
    """End the process: all is closed, and to take the interpreter down as well takes seconds."""
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


async def _serve(settings: Settings) -> None:
    stop = asyncio.Event()
    # Windows has no such handlers; there Ctrl-C cancels, which ends in the same good order.
    with suppress(NotImplementedError):
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with AsyncExitStack() as stack:
        alone = settings.sandboxed
        if alone:
            _, settings = await stack.enter_async_context(far_side(port=settings.port))
        address = await stack.enter_async_context(running(settings, trust_unsigned=alone))
        if alone:
            from bot.sandbox.greeting import greeting

            typer.echo(greeting(address), err=True)
        await stop.wait()
        end_in_any_case(after=timedelta(seconds=settings.drain_seconds))


def end_in_any_case(*, after: timedelta) -> None:
    """Exit with 0 when the time is over, whatever hangs; what is not finished has its lease."""
    watch = threading.Timer(max(after.total_seconds(), 1), os._exit, args=(0,))
    watch.daemon = True
    watch.start()


@cli.command()
def chat(
    text: Annotated[str, typer.Argument(help="What to say; a conversation without it.")] = "",
    name: Annotated[str, typer.Option("--as", help="Who says it: robin or kai.")] = "robin",
    locale: Annotated[str, typer.Option(help="The client's language, such as en-GB.")] = "",
    zone: Annotated[str, typer.Option(help="The client's IANA time zone.")] = "",
) -> None:
    """Talk to the bot through its real endpoint; brings the sandbox where nothing runs."""
    with explaining():
        settings = load_settings()
        set_up_logging(form=settings.log, level="ERROR")
        asyncio.run(_chat(settings, text, name=name, locale=locale, zone=zone))


async def _chat(settings: Settings, text: str, *, name: str, locale: str, zone: str) -> None:
    from bot.sandbox import Sandbox
    from bot.sandbox.loopback import find_free_port, find_listener
    from bot.sandbox.terminal import open_terminal

    async with AsyncExitStack() as stack:
        address = find_listener(settings.port)
        known = address is None
        if address:
            sandbox = await stack.enter_async_context(Sandbox(foreign_bot=True))
        else:
            sandbox, own = await stack.enter_async_context(far_side(port=find_free_port()))
            address = await stack.enter_async_context(running(own))
        who = sandbox.people.named(name, locale=locale, zone=zone)
        terminal = open_terminal(sandbox, who, address=address, signed=known, console=Console())
        await (terminal.tell(text) if text else terminal.converse())
    if known and text:
        typer.echo("The sandbox ends here, and its links with it; `uv run app.py` keeps one open.")


@cli.command()
def parse(
    text: Annotated[str, typer.Argument(help="What somebody wrote.")] = "",
    *,
    moment: Annotated[str, typer.Option("--now", help="When, as ISO 8601.")] = "",
    zone: Annotated[str, typer.Option(help="Where: an IANA time zone.")] = "UTC",
    locale: Annotated[str, typer.Option(help="The language, such as en-US.")] = "en-US",
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object a line.")] = False,
    why: Annotated[bool, typer.Option("--explain", help="Tell how it was read.")] = False,
) -> None:
    """Print what the reader understands, as JSON."""
    from bot.language.contract import answer, explanation

    question = {"text": text, "now": moment or now().isoformat(), "zone": zone, "locale": locale}
    lines = sys.stdin if jsonl else [json.dumps(question)]
    for number, line in enumerate(lines, start=1):
        try:
            asked = read_object(line)
            told = explanation(asked) if why else json.dumps(answer(asked), ensure_ascii=False)
            print(told, flush=True)
        except ValueError as error:
            typer.secho(f"line {number}: {error}", err=True, fg="red")
            raise typer.Exit(1) from error


def read_object(line: str) -> dict[str, Any]:
    """Read one line of JSON; ValueError where it is no object."""
    value = json.loads(line)
    if not isinstance(value, dict):
        raise ValueError("a JSON object is needed")  # noqa: TRY004  # like every other wrong line
    return value


@cli.command()
def migrate() -> None:
    """Bring the database to this version."""
    from bot import store

    async def bring(settings: Settings) -> None:
        # No row is read: the key ring is not needed for this.
        database = store.Database(settings.database, keys=[bytes(32)], now=now)
        try:
            await store.migrate(database)
        finally:
            await database.close()

    with explaining():
        asyncio.run(bring(load_settings()))
        typer.echo("The database is up to date.")


@cli.command()
def package(
    out: Annotated[Path, typer.Option(help="The file to write.")] = Path("convene.zip"),
) -> None:
    """Build the Teams app package from the settings, to be uploaded to Teams."""
    from bot.teams.package import Installation, create_package

    source = json.loads(MANIFEST.read_text(encoding="utf-8"))
    with explaining():
        settings = load_settings()
        installation = Installation(
            app_id=settings.app_id,
            public_url=settings.public_url,
            publisher=settings.publisher,
            privacy_url=settings.privacy_url,
            terms_url=settings.terms_url,
        )
        content = create_package(source, installation)
        with explaining_file(out):
            out.write_bytes(content)
    typer.echo(f"{out}: upload it in the Teams admin center, or in Teams under Apps.")


@contextmanager
def explaining_file(path: Path) -> Iterator[None]:
    """Say which file cannot be written."""
    try:
        yield
    except OSError as error:
        raise SettingsError(f"{path}: cannot be written ({error.strerror})") from error


@cli.command()
def move(
    source: Annotated[str, typer.Argument(help="A SQLite file, or a database's address.")],
) -> None:
    """Move everything from SOURCE into the database that CONVENE_DATABASE_URL names, an empty one.

    Stop the bot first.
    """
    with explaining():
        settings = load_settings()
        moved = asyncio.run(_move(settings, address_of(source)))
    for table, rows in moved.rows.items():
        typer.echo(f"{rows:>8}  {table}")
    typer.echo("Everything has arrived; what is there before stays as it was.")
    if moved.unreadable:
        typer.echo(f"{moved.unreadable} values open with no key of the ring, before and after.")


async def _move(settings: Settings, source: str) -> "Moved":
    from bot import store

    keys = settings.keys or [bytes(32)]
    databases = [store.Database(url, keys=keys, now=now) for url in (source, settings.database)]
    try:
        return await store.move(*databases)
    finally:
        for each in databases:
            await each.close()


def address_of(source: str) -> str:
    """Name the database at *source*, a file or an address.

    Raises:
        SettingsError: There is no such file.
    """
    sqlite = "sqlite+aiosqlite:///"
    if "://" in source and not source.startswith(sqlite):
        return source
    path = Path(source.removeprefix(sqlite))
    if not path.is_file():
        raise SettingsError(f"{path}: there is no such file; name the database to move from")
    return f"{sqlite}{path}"


def opened(settings: Settings) -> AbstractAsyncContextManager["Database"]:
    """Open the database for a command; what is sealed stays so where no key is set."""
    from bot import store

    keys = settings.keys or [bytes(32)]
    return store.open_database(settings.database, keys=keys, now=now)


@cli.command()
def restored() -> None:
    """Tell Convene that its database is a backup's, so that nothing is made a second time."""
    from bot import store

    async def close_open_ends(settings: Settings) -> None:
        async with opened(settings) as database:
            await store.close_open_ends(database)

    with explaining():
        asyncio.run(close_open_ends(load_settings()))
        typer.echo("What was open when the backup was made counts as perhaps done.")


@cli.command()
def forget(
    user_id: Annotated[str, typer.Argument(help="The person's Object ID in Microsoft Entra.")],
    tenant_id: Annotated[str, typer.Option("--tenant", help="Their tenant; the app's own.")] = "",
) -> None:
    """Erase all that is kept about a person who cannot write “forget me” any more."""
    from bot import store
    from bot.message import Person

    async def erase(settings: Settings) -> None:
        person = Person(tenant_id or settings.app_tenant_id, user_id)
        async with opened(settings) as database:
            await store.Erasure(database).erase_person(person)

    with explaining():
        asyncio.run(erase(load_settings()))
        typer.echo("What was kept about them is erased; of the audit log, nothing.")


@cli.command()
def audit(
    *,
    since: Annotated[str, typer.Option(help="From then on: a day or a time, ISO 8601.")] = "",
    until: Annotated[str, typer.Option(help="Before then; UTC where no offset is given.")] = "",
) -> None:
    """Print who made, changed or cancelled which meeting: ids alone, one JSON object a line."""
    with explaining():
        begin = read_moment(since) if since else datetime.min.replace(tzinfo=UTC)
        end = read_moment(until) if until else datetime.max.replace(tzinfo=UTC)
        asyncio.run(_audit(load_settings(), begin, end))


async def _audit(settings: Settings, since: datetime, until: datetime) -> None:
    from bot import store

    keep = timedelta(days=settings.audit_days)
    async with opened(settings) as database:
        async for entry in store.Audit(database, keep=keep).entries(since=since, until=until):
            print(json.dumps(asdict(entry) | {"at": entry.at.isoformat()}), flush=True)


def read_moment(text: str) -> datetime:
    """Read a day or a time, in UTC where it has no offset.

    Raises:
        SettingsError: It is neither.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise SettingsError(f"{text}: is no day or time such as 2026-03-11T09:00Z") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@cli.command()
def doctor(
    *,
    key: Annotated[bool, typer.Option("--new-key", help="Make a key instead.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for machines.")] = False,
    offline: Annotated[bool, typer.Option(help="Ask neither Entra nor the database.")] = False,
    manifest: Annotated[str, typer.Option(help="The Teams app's manifest.json, to compare.")] = "",
    log: Annotated[str, typer.Option(help="A log in JSON, for hints from its refusals.")] = "",
) -> None:
    """Find what is set wrongly: what, why it matters, and the mend. Status 1 where anything is."""
    if key:
        print(new_key())
        return
    from bot.doctor import Weight, read_setting_faults, tell

    try:
        settings = load_settings()
        found = _judge(settings, manifest=manifest, log=log)
        if not (offline or settings.sandboxed):
            found += asyncio.run(_ask_outside(settings)) + asyncio.run(_ask_public_url(settings))
    except SettingsError as error:
        settings, found = None, read_setting_faults(str(error))
    wrong = any(each.weight is Weight.WRONG for each in found)
    controls = _tell_controls(settings) if settings else {}
    if as_json:
        findings = [asdict(each) for each in found]
        print(json.dumps({"good": not wrong, "findings": findings, "controls": controls}))
    else:
        typer.echo(tell(found) if found else "The settings are good.")
        for title, told in controls.items():
            typer.echo(f"{title}: {told}")
    if settings and settings.sandboxed:
        typer.echo("No Microsoft credentials are set: the sandbox stands in.", err=as_json)
    raise typer.Exit(1 if wrong else 0)


def _tell_controls(settings: Settings) -> dict[str, str]:
    from bot.commands import tell_controls
    from bot.locales import words_for

    registered = {}
    if settings.public_url and not settings.sandboxed:
        registered = {
            "Redirect address to register": settings.redirect_url,
            "Messaging endpoint to register": f"{settings.public_url}/api/messages",
        }
    return {**dict(tell_controls(policy(settings), words_for("en"))), **registered}


def _judge(settings: Settings, *, manifest: str, log: str) -> "list[Finding]":
    from bot import doctor

    # It raises what would stop the start.
    read_telemetry()
    found = doctor.judge(settings)
    found += doctor.read_secret_faults(settings.secret_expires, today=now().date())
    if log:
        found += doctor.read_log_hints(_read_text(log, "log").splitlines())
    if settings.client_certificate:
        pem = settings.client_certificate.read_bytes()
        found += doctor.read_certificate_faults(pem, now=now())
    if manifest:
        try:
            given = read_object(_read_text(manifest, "manifest"))
        except ValueError as error:
            raise SettingsError(f"manifest: {manifest} is no JSON file; name one") from error
        found += doctor.read_package_faults(given, settings)
    return found


@cli.command()
def support(
    *,
    out: Annotated[Path, typer.Option(help="The file to write.")] = Path("convene-support.zip"),
    log: Annotated[
        typer.FileText | None,
        typer.Option(help="A log in JSON, to take its last events; - for standard input."),
    ] = None,
    offline: Annotated[bool, typer.Option(help="Ask neither Entra nor the database.")] = False,
) -> None:
    """Write a packet for a report of a bug: nothing personal, no secret, no address is in it."""
    from bot.doctor import Evidence, read_setting_faults, write_packet
    from bot.settings import given_settings, hidden_values, show_settings

    given = given_settings()
    store_facts: dict[str, Any] = {"asked": False}
    try:
        settings = load_settings()
        found = _judge(settings, manifest="", log="")
        if not (offline or settings.sandboxed):
            found += asyncio.run(_ask_outside(settings))
        if not offline:
            store_facts = asyncio.run(_look_into_store(settings))
    except SettingsError as error:
        found = read_setting_faults(str(error))
    evidence = Evidence(
        about=_about(),
        settings=show_settings(given),
        findings=found,
        store=store_facts,
        log=log or (),
    )
    out.write_bytes(write_packet(evidence, hidden=hidden_values(given)))
    typer.echo(f"{out}: read it before you hand it on.")


def _about() -> dict[str, Any]:
    import platform
    from importlib.metadata import distributions

    found = {each.name: each.version for each in distributions()}
    return {
        "convene": VERSION,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "at": now(),
        "libraries": dict(sorted(found.items())),
    }


async def _look_into_store(settings: Settings) -> dict[str, Any]:
    from bot import store

    engine = settings.database.partition("+")[0]
    file = settings.database.partition("///")[2].partition("?")[0]
    if engine == "sqlite" and not Path(file).exists():  # noqa: ASYNC240  # nobody else waits
        # Asking would make it.
        return {"engine": engine, "error": "no such file yet"}
    # No row is read: the key ring is not needed for this.
    database = store.Database(settings.database, keys=[bytes(32)], now=now)
    try:
        found, newest = await store.revisions(database)
        facts: dict[str, Any] = {"engine": engine, "revision": found, "newest_revision": newest}
        if found is not None:
            backlog = store.Backlog(database)
            facts["messages"] = await backlog.count_by_state()
            facts["oldest_waiting"] = str((await backlog.count_waiting()).oldest)
    except StoreError as error:
        return {"engine": engine, "error": type(error).__name__}
    else:
        return facts
    finally:
        await database.close()


def _read_text(path: str, option: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise SettingsError(f"{option}: {path} cannot be read; name a text file") from error


async def _ask_public_url(settings: Settings) -> "list[Finding]":
    from bot import doctor, teams, web

    return await doctor.ask_public_url(
        lambda: web.find_what_answers(
            settings.public_url, lambda: teams.open_session(ca_bundle(settings))
        )
    )


async def _ask_outside(settings: Settings) -> "list[Finding]":
    from bot import doctor, identity, store

    database = store.Database(settings.database, keys=settings.keys, now=now)
    app = entra_app(settings)
    try:
        people = identity.Identity(
            app,
            flows=store.SignInFlows(database),
            caches=store.TokenCaches(database, cloud=settings.cloud),
            receipts=store.SignInReceipts(database),
            accounts=store.Accounts(database),
            now=now,
        )
        try:
            found = await doctor.ask_entra(people.acquire_connector_token)
            found += await doctor.ask_clock(lambda: identity.read_clock(app), now=now)
        finally:
            await people.aclose()
        # SQLite is made and migrated at the start.
        if not settings.database.startswith("sqlite"):
            found += await doctor.ask_database(lambda: store.is_current(database))
    finally:
        await database.close()
    return found


if __name__ == "__main__":
    cli()
