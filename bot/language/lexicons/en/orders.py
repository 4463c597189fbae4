"""Short orders about a meeting that is there; see ``orders_of``."""

ORDERS = {
    "again": "again …|do it again|do it again …|do this again …|do that again …|repeat it"
    "|repeat it …|repeat this|repeat this …|repeat that …|repeat …|same time …|same again …"
    "|the same …|same …|same thing …|meet again …|let's meet again …|let's do it again …"
    "|let's do this again …"
    "|once more …|another one …|hold it again …|… again|book it again …|schedule it again …"
    "|repeat the meeting|repeat the meeting …|repeat the …",
    "repeat": "repeat …|redo …|rerun …|re-run …|let's repeat …|let us repeat …|can we repeat …"
    "|could we repeat …|we want to repeat …|we need to repeat …|we should repeat …"
    "|i want to repeat …|i'd like to repeat …|we'd like to repeat …|hold the … again"
    "|hold the … again …|hold our … again|hold our … again …|do the … again|do the … again …"
    "|do our … again|do our … again …|run the … again|run the … again …|have the … again"
    "|have the … again …|have our … again …|schedule the … again|schedule the … again …"
    "|book the … again|book the … again …|set up the … again|set up the … again …"
    "|let's do the … again|let's do the … again …|let's have the … again"
    "|let's have the … again …|let's hold the … again|let's hold the … again …",
    "remind": "remind me|remind me …|remind me … before|remind me … earlier|remind me … ahead"
    "|remind me … in advance|remind me … before it|remind me … before it starts"
    "|remind me … before it begins|remind me … before the meeting|remind me … before the call"
    "|remind me … before the|remind me before|remind me before it|remind me before it starts"
    "|remind me before it begins|remind me before the meeting|remind me of it|remind me of the"
    "|remind me of the meeting|remind me about it|remind me about the|remind me about the meeting"
    "|set a reminder|set a reminder …|set a reminder … before|a reminder … before"
    "|give me a reminder … before|remind|remind …|notify me … before|ping me … before"
    "|ping me … before it starts|notify me … before it starts",
    "rename": "call it …|call this …|call the meeting …|rename it …|rename it to …"
    "|rename the meeting …|rename the meeting to …|rename this to …|rename to …|rename the to …"
    "|name it …|title it …|name the meeting …|change the title to …|change the name to …"
    "|change the subject to …|change its name to …|change its title to …|change its subject to …"
    "|make the title …|make the subject …|make it called …|the title is …|the subject is …"
    "|it should be called …",
    "invite": "add …|add … to it|add … to the meeting|add … to this|add … to the call|add … to the"
    "|add … too|add … as well|also add …|invite …|invite … to it|invite … to the meeting"
    "|invite … to the call|invite … to the|invite … too|invite … as well|also invite …"
    "|bring in …|loop in …|loop … in|include …|include … too|ask … to join|have … join",
    "show": "copy invitation|copy the invitation|copy the invite|copy invite|show the invitation"
    "|show invitation|the invitation|give me the invitation|show the invite|invitation"
    "|show dial-in|show the dial-in|dial-in|the dial-in|what's the dial-in|dial in number"
    "|what is the dial-in|what's the dial-in number|what is the dial-in number|show the dial in"
    "|what's the phone number|how do i dial in|how do i join|how can i join|show the link"
    "|show me the link|what's the link|what is the link|the link|join link|give me the link"
    "|send me the link|join|join it|join the meeting|show the passcode|what's the passcode"
    "|what is the passcode|show the details|show details|show the meeting|show it"
    "|show me the meeting|add it to my calendar|add this to my calendar"
    "|add to calendar|put it in my calendar|put it on my calendar"
    "|add the meeting to my calendar|calendar file|ics|copy the link"
    "|show me the dial-in|show me the invitation|show me the passcode",
    "yes": "yes|yep|yeah|yup|yes please|yes do it|yes cancel it|do it|sure|ok|okay|go ahead|confirm"
    "|confirmed|yes, please|yes, do it|yes, cancel it|yes, cancel|yes cancel|please do|of course",
    "no": "no|nope|nah|no thanks|no thank you|keep it|don't|do not|no keep it|no, keep it|leave it"
    "|don't cancel|don't cancel it|no don't|no, don't|never mind|nevermind|rather not|better not"
    "|leave it as it is",
    "never": "call it off|call it a day|call it quits|call it a night|call this a day",
}
