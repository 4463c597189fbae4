"""A clock that tests move by hand."""

from datetime import datetime, timedelta

from tests.examples import NOW


class Clock:
    """Gives the same moment until it is told to go on."""

    def __init__(self, moment: datetime = NOW) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def pass_by(self, **span: float) -> None:
        self.moment += timedelta(**span)
