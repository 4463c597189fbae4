"""Who is meant by a mention, an address or a name: looked up in the chat's roster, each once.

Nothing here stops a meeting: whom nobody knows is left as written, and named on the card.
"""

import asyncio
import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.commands.turn import Turn
from bot.errors import ConnectorError, IdentityError
from bot.meeting import Attendee, Role
from bot.message import Member, Scope

logger = logging.getLogger(__name__)

# Ours to choose: a meeting does not wait for names longer than a person would.
PATIENCE = timedelta(seconds=4)
_RANK = (None, Role.ATTENDEE, Role.PRESENTER, Role.COORGANIZER)


async def look_up(turn: Turn, attendees: Sequence[Attendee]) -> tuple[Attendee, ...]:
    """Give each of *attendees* their object id where the roster has it; the sender is there anyway.

    In a 1:1 chat there is no roster to look anybody up in.
    """
    unknown = [one for one in attendees if not one.user_id]
    if unknown and turn.message.place.scope is not Scope.PERSONAL:
        roster = await _roster(turn, unknown)
        attendees = [one if one.user_id else _known(one, roster, turn) for one in attendees]
    return _each_once(attendees, but=turn.message.sender.user_id)


async def with_addresses(turn: Turn, attendees: Sequence[Attendee]) -> tuple[Attendee, ...]:
    """Give each of *attendees* an address where they have none and the roster knows one."""
    unknown = [one for one in attendees if one.user_id and not one.address]
    if not unknown or turn.message.place.scope is Scope.PERSONAL:
        return tuple(attendees)
    roster = await _roster(turn, unknown)
    addresses = {one.user_id: one.email or one.user_principal_name for one in roster}
    return tuple(
        replace(one, address=one.address or addresses.get(one.user_id or "") or None)
        for one in attendees
    )


async def _roster(turn: Turn, unknown: Sequence[Attendee]) -> list[Member]:
    """Ask about those who are mentioned by their id, about everybody only for the others."""
    place, roster = turn.message.place, turn.rooms.roster
    try:
        async with asyncio.timeout(PATIENCE.total_seconds()):
            if all(one.account_id for one in unknown):
                return [await roster.get_member(place, str(one.account_id)) for one in unknown]
            return await roster.get_members(place)
    except (ConnectorError, IdentityError, TimeoutError) as error:
        logger.warning("roster.not_read", extra={"error": type(error).__name__})
        return []


def _known(attendee: Attendee, roster: Sequence[Member], turn: Turn) -> Attendee:
    found = find_member(attendee, roster)
    if found is None:
        return attendee
    ours = not found.tenant_id or found.tenant_id == turn.message.sender.tenant_id
    address = found.email or found.user_principal_name or attendee.address
    return replace(
        attendee,
        name=found.name or attendee.name,
        # Another directory's ids say nothing to this one.
        user_id=found.user_id or None if ours else None,
        address=None if ours and found.user_id else address or None,
    )


def find_member(attendee: Attendee, roster: Sequence[Member]) -> Member | None:
    """Find the one who is meant: by account, address, full name, or as many words of it."""
    if attendee.account_id:
        return _only(one for one in roster if one.account_id == attendee.account_id)
    if attendee.address:
        address = attendee.address.casefold()
        known_by = ((one, {one.email, one.user_principal_name}) for one in roster)
        return _only(one for one, known in known_by if address in {a.casefold() for a in known})
    said = _words(attendee.name)
    whole = [one for one in roster if said and _words(one.name) == said]
    part = [one for one in roster if said and set(said) <= set(_words(one.name))]
    return _only(whole) if whole else _only(part)


def _only(found: Iterable[Member]) -> Member | None:
    """Give the one that was found; of two nobody can tell which is meant."""
    by_account = {one.account_id: one for one in found}
    return next(iter(by_account.values())) if len(by_account) == 1 else None


def _words(name: str) -> list[str]:
    return name.casefold().replace(",", " ").split()


def _each_once(attendees: Iterable[Attendee], *, but: str) -> tuple[Attendee, ...]:
    kept: dict[str, Attendee] = {}
    for one in attendees:
        key = one.user_id or (one.address or one.account_id or one.name).casefold()
        if key == but:
            continue
        before = kept.setdefault(key, one)
        if _RANK.index(one.role) > _RANK.index(before.role):
            kept[key] = replace(before, role=one.role)
    return tuple(kept.values())
