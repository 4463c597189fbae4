"""English for meeting options: a phrase stands for "field:value" of ``meeting.Options``."""

OPTIONS: dict[str, dict[int | str | None, str]] = {
    # Clear wherever they stand.
    "option": {
        "passcode:true": "with a passcode|with passcode|with a pin|with a password|with password"
        "|passcode protected|password protected|passcode-protected|password-protected"
        "|passcode required|require a passcode|requires a passcode|add a passcode"
        "|protected by a passcode|protected with a passcode|and a passcode|use a passcode"
        "|needs a passcode|secured with a passcode|passcode on|with passcode on",
        "passcode:false": "no passcode|without a passcode|without passcode|no password"
        "|without a password|no pin|passcode off|skip the passcode|doesn't need a passcode"
        "|with no passcode|passcode not needed|without any passcode",
        "end_to_end_encryption:true": "end-to-end encrypted|end to end encrypted|e2ee"
        "|with end-to-end encryption|with end to end encryption|end-to-end encryption|with e2ee"
        "|end to end encryption|e2e encrypted|e2e encryption|with e2e encryption|fully encrypted",
        "end_to_end_encryption:false": "without end-to-end encryption|no end-to-end encryption"
        "|without encryption|no encryption|without e2ee|no e2ee",
        "lobby:everyone": "no lobby|without a lobby|without lobby|skip the lobby|bypass the lobby"
        "|everyone can bypass the lobby|everyone bypasses the lobby|everybody bypasses the lobby"
        "|everyone skips the lobby|let everyone in|lobby off|everyone can skip the lobby"
        "|anyone can bypass the lobby|anyone can join directly|with no lobby|open lobby"
        "|lobby bypass for everyone|lobby disabled",
        "lobby:organization": "people in my organization can bypass the lobby"
        "|people in my org can bypass the lobby|people in my company can bypass the lobby"
        "|only my organization bypasses the lobby|lobby for externals|lobby for external people"
        "|lobby for external guests|externals wait in the lobby|only my org bypasses the lobby"
        "|only colleagues skip the lobby|people in my organization bypass the lobby"
        "|colleagues bypass the lobby",
        "lobby:organizationAndFederated": "trusted organizations can bypass the lobby"
        "|people in trusted organizations bypass the lobby|lobby for untrusted organizations",
        "lobby:invited": "only invited people can bypass the lobby"
        "|only invited people bypass the lobby|only invitees bypass the lobby"
        "|invited people skip the lobby|lobby except for invitees"
        "|only invited people skip the lobby|people i invite can bypass the lobby"
        "|invitees bypass the lobby|lobby for uninvited people",
        "lobby:organizer": "everyone waits in the lobby|everybody waits in the lobby"
        "|lobby for everyone|only i can bypass the lobby|only me bypasses the lobby|with a lobby"
        "|with lobby|lobby on|everyone has to wait in the lobby|everyone in the lobby"
        "|only i bypass the lobby|lobby for all|lobby enabled|use the lobby|with the lobby on",
        "presenters:organizer": "only i can present|only i present|only me as presenter"
        "|only i may present|only me can present|i am the only presenter|nobody else can present"
        "|only the organizer can present|only organizers can present|only the organizer presents",
        "presenters:everyone": "everyone can present|everybody can present|anyone can present"
        "|everyone may present|all can present|everyone presents",
        "presenters:organization": "people in my organization can present"
        "|people in my org can present|only my organization can present"
        "|only people in my organization can present|colleagues can present"
        "|people in my company can present",
        "record:true": "record it|record the meeting|record the call|recorded|with recording"
        "|and record|record automatically|recording on|auto record|auto-record|record this"
        "|please record|with auto recording|automatic recording|record the session"
        "|start recording automatically|be recorded|to be recorded|with automatic recording"
        "|record this meeting",
        "record:false": "don't record|do not record|no recording|without recording|not recorded"
        "|don't record it|recording off|do not record it",
        "chat:disabled": "no chat|without chat|chat disabled|chat off|disable chat"
        "|disable the chat",
        "chat:limited": "chat only during the meeting|in-meeting chat only|chat limited",
        "camera:false": "cameras off|camera off|no cameras|no video|without video|no camera"
        "|without cameras|disable cameras|audio only",
        "microphone:false": "attendees muted|mics off|everyone muted|mute everyone|mute attendees"
        "|microphones off|no mics|mute all",
        "reactions:false": "no reactions|without reactions|disable reactions|reactions off",
        "reactions:true": "reactions on|with reactions|allow reactions",
        "entry_announcements:true": "announce when people join|announce callers"
        "|with entry announcements",
        "entry_announcements:false": "no entry announcements|without entry announcements"
        "|don't announce callers|do not announce callers",
        "dial_in_bypasses_lobby:true": "callers skip the lobby|callers bypass the lobby"
        "|callers can bypass the lobby|dial-in users bypass the lobby"
        "|dial-in callers skip the lobby|phone callers bypass the lobby",
        "admitters:organizerAndCoOrganizers": "only organizers can admit|only organizers admit"
        "|only the organizer can admit people",
        "watermark:true": "with a watermark|with watermark|with watermarks|watermarked",
        "live_event:true": "live event|as a live event|live broadcast|as a broadcast|live events",
    },
    # Words of subjects too: an option only where they stand by themselves.
    "optionword": {
        "passcode:true": "passcode|passcode please",
        "record:true": "record|recording",
        "end_to_end_encryption:true": "encrypted|encryption",
        "lobby:organizer": "lobby",
        "watermark:true": "watermark",
    },
    "template": {
        None: "template",
    },
}  # fmt: skip
