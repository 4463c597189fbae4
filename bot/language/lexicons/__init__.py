"""The languages, as data: one module each with a ``WORDS`` table, kind → value → "a|b|c".

Nothing but literals may stand here. Phrases are compared in small letters and without regard to
spaces; of two that fit, the longer wins. The kinds are those of ``bot.language.kinds``.
"""
