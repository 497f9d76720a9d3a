"""Who acts, on which connection, by which clock; `change` is the only way to a transaction that writes records."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from app.data import audit
from app.data.clock_guard import Verdict, judge
from app.data.database import Database
from app.kernel import access
from app.kernel.access import Permission, Role
from app.kernel.clock import Clock, to_text
from app.kernel.errors import NotAllowedError, RuleBrokenError, StorageError
from app.kernel.ids import COUNTER_BITS, AccountId, first_id
from app.kernel.text import words

if TYPE_CHECKING:
    from app.data.attachments import Attachments
    from app.data.keys import HomePlace


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Actor:
    """The person who acts."""

    account_id: AccountId | None  # None: the program itself
    name: str
    role: Role


class Change:
    """One entry of the trail while its transaction is open; made by `Session.change` alone."""

    def __init__(
        self, session: Session, seq: int, action: str, subject: str, reason: str, submission: str | None
    ) -> None:
        self.session = session
        self.seq = seq
        self.instant = session.clock.now()
        self.at = to_text(self.instant)
        self.action = action
        self.subject = subject
        self.reason = reason
        self.submission = submission
        self._told: dict[str, Any] = {}
        self._fields: list[tuple[str, int, str, str | None, str | None]] = []

    @property
    def by(self) -> int:
        """Return the acting account's id, for `recorded_by`."""
        return self.session.actor.account_id or 0

    def tell(self, **values: Any) -> None:
        """Add to what the trail says of this change; no ID numbers, phones or diagnoses."""
        self._told.update(values)

    def new_id(self, table: str) -> int:
        """Return the next id of `table`, unique among all homes."""
        start = first_id(self.session.home_no)
        sql = f"SELECT max(id) FROM {table} WHERE id BETWEEN ? AND ?"
        newest = self.session.db.execute(sql, [start, start + (1 << COUNTER_BITS) - 1]).fetchone()[0]
        return (newest or start) + 1

    def fields(self, table: str, subject_id: int, old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, ...]:
        """Write into the history every field of `new` that differs from `old`, and return their names.

        Values are kept as they are stored; None stays None. The caller writes the row itself.
        """
        changed = tuple(name for name in new if old.get(name) != new[name])
        if not changed:
            return ()
        told = [(table, subject_id, name, _stored(old.get(name)), _stored(new[name])) for name in changed]
        first, common = self.new_id("field_change"), (self.at, self.by, self.reason, self.seq)
        self.session.db.conn.executemany(
            _HISTORY, [(row_id, *values, *common) for row_id, values in enumerate(told, start=first)]
        )
        self._fields += told
        return changed

    def withdraw(self, table: str, ids: list[int]) -> None:
        """Mark rows as taken back by this change; who, when and why stand in the trail."""
        self.session.db.conn.executemany(
            f"UPDATE {table} SET withdrawn_seq = ? WHERE id = ? AND withdrawn_seq IS NULL",
            [(self.seq, row_id) for row_id in ids],
        )

    def detail(self) -> str:
        """Return what the trail says, as JSON."""
        told = dict(self._told)
        if self.reason:
            told["reason"] = self.reason
        if self._fields:
            told["fields"] = sorted({name for _, _, name, _, _ in self._fields})
            told["digest"] = audit.digest(self._fields)
        return audit.canonical(told)


_HISTORY = (
    "INSERT INTO field_change (id, subject_table, subject_id, field, old_value, new_value,"
    " recorded_at, recorded_by, reason, audit_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def _called(what: Hashable) -> str:
    return str(what[0] if isinstance(what, tuple) else what).partition(".")[0]


def _stored(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)


class Session:
    """One person at work in one open home, on the connection of the thread that made it."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        actor: Actor,
        files: Attachments,
        reopen: Callable[[], Database],
        place: HomePlace,
    ) -> None:
        self.db = db
        self.clock = clock
        self.actor = actor
        self.files = files
        self.place = place  # folder and data key: for accounts and backups only
        self._file = place.folder / "home.db"
        self._reopen = reopen
        self._open: list[Change] = []
        self._done: list[Change] = []
        self._end = (0, audit.FIRST)  # of the trail, when the outermost change began
        self._begun = (0, 0)  # state of the home, when the outermost change began
        self._remembered: dict[str, dict[Hashable, tuple[Hashable, Any]]] = {}  # by what each is called
        self._remembered_at = (-1, -1)
        self.home_no = int(self.meta("home_no") or 0)

    # who may do what ----------------------------------------------------------------------------------

    def may(self, permission: Permission) -> bool:
        """Return whether the acting person's post allows it; screens ask in order to grey a button."""
        return access.allows(self.actor.role, permission)

    def require(self, *any_of: Permission) -> None:
        """Raise NotAllowedError unless the acting person's post allows at least one of them."""
        if not any(self.may(permission) for permission in any_of):
            raise NotAllowedError(
                words("Home", "Your post does not include this. Nothing was changed. Ask the director."),
                permission=any_of[0].value,
            )

    def as_actor(self, actor: Actor) -> Session:
        """Return a session of another person on the same connection."""
        return Session(self.db, self.clock, actor, self.files, self._reopen, self.place)

    @contextlib.contextmanager
    def in_this_thread(self) -> Iterator[Session]:
        """Lend the same person's session on connections of the calling thread, and close them. Raises StorageError."""
        with contextlib.closing(self._reopen()) as db, contextlib.closing(self.files.on_new_connection()) as files:
            yield Session(db, self.clock, self.actor, files, self._reopen, self.place)

    # small facts of the home --------------------------------------------------------------------------

    def meta(self, name: str) -> str | None:
        """Return one fact of the home (home_name, home_uuid, made_at, sample …), None if it is not set."""
        row = self.db.execute("SELECT value FROM meta WHERE name = ?", [name]).fetchone()
        return None if row is None else str(row[0])

    @property
    def is_sample(self) -> bool:
        """Return whether this is a sample home (示例), to be marked on every page."""
        return self.meta("sample") == "1"

    def clock_verdict(self) -> Verdict:
        """Return what the guard thinks of the PC's clock now."""
        return judge(self.clock.now(), self.meta("trusted_at"))

    def remembered(self, what: Hashable, read: Callable[[], T], passing: Hashable = None) -> T:
        """Return what `read` returned last time, as long as nobody wrote anything into the home since.

        `what` names it, with all it depends on beside the records; `passing` is what goes by, as the minute: the value
        of an earlier one is let go. Services ask for the permission before. The value is shared by all who ask, so it
        is one that cannot be changed.
        """
        state, name = self._state(), _called(what)
        known = self._remembered.get(name, {}).get(what) if state == self._remembered_at else None
        if known is not None and known[0] == passing:
            found: T = known[1]
            return found
        found = read()
        if not self._has_unsaved():
            if state != self._remembered_at:
                self._remembered, self._remembered_at = {}, state
            self._remembered.setdefault(name, {})[what] = passing, found
        return found

    @contextlib.contextmanager
    def apart(self, *names: str) -> Iterator[None]:
        """Write what no remembered value holds but those called by one of `names`: the others stay remembered.

        A value is called by its first word up to a full stop: "care_log" is the name of ("care_log.rooms", shift).
        """
        before = self._state()
        yield
        after = self._state()
        if after[1] == before[1]:  # nobody wrote meanwhile on another connection
            self._leave(before, after, names)

    def _leave(self, before: tuple[int, int], after: tuple[int, int], names: Iterable[str]) -> None:
        """Let what was remembered in one state of the home hold in another, but what is called by one of `names`."""
        if self._remembered_at == before:
            kept = {name: known for name, known in self._remembered.items() if name not in names}
            self._remembered, self._remembered_at = kept, after

    def _has_unsaved(self) -> bool:
        """Return whether something may have been written that may still be rolled back."""
        in_own_change = self._open and self._state() == self._begun
        return self.db.conn.in_transaction and not in_own_change

    def _state(self) -> tuple[int, int]:
        """Return what moves with each write, on this connection and on others; those wait while a change is open."""
        others = self._begun[1] if self._open else self.db.execute("PRAGMA data_version").fetchone()[0]
        return self.db.conn.total_changes, others

    # writing ------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def change(
        self, action: str, subject: str = "", *, reason: str = "", submission: str | None = None, apart: str = ""
    ) -> Iterator[Change]:
        """Open one audited transaction; inside another one, join it with an entry of its own.

        All of it is written and synced when the outermost block ends, or nothing is. `submission` is the form's own
        id: sent twice, the second is refused. `apart` is the one name of remembered values that it touches, see there.
        Raises StorageError (disk full …), RuleBrokenError (sent twice).
        """
        outermost = not self._open
        seq = self._next_seq() if self._open else 0
        self._require_folder()
        self.db.conn.execute("BEGIN IMMEDIATE" if outermost else f"SAVEPOINT change_{seq}")
        try:
            if outermost:
                self._done, self._end, self._begun = [], audit.last(self.db), self._state()
                seq = self._next_seq()
            change = Change(self, seq, action, subject, reason, submission)
            if submission is not None:
                self._require_new(submission)
            self._open.append(change)
            yield change
            self._require_transaction()
            self._open.remove(change)
            self._done.append(change)
            if outermost:
                self._commit()
                if apart:
                    self._leave(self._begun, (self.db.conn.total_changes, self._begun[1]), (apart,))
            else:
                self.db.execute(f"RELEASE change_{seq}")
        except BaseException:
            self._open = [other for other in self._open if other.seq < seq]
            self._done = [other for other in self._done if other.seq < seq]
            self._roll_back("" if outermost else f"change_{seq}")
            raise

    def _next_seq(self) -> int:
        return self._end[0] + len(self._open) + len(self._done) + 1

    def _require_folder(self) -> None:
        """Raise StorageError if the home's folder was moved or removed meanwhile: its open file would take writes."""
        if not self._file.exists():
            raise StorageError(
                words(
                    "Home",
                    "The home's folder {folder} is not there any more. What you wrote is still on the screen. "
                    "Put the folder back in its place, then save once more.",
                ),
                folder=str(self.place.folder),
            )

    def _require_transaction(self) -> None:
        """Raise StorageError if the driver gave the whole transaction up and the block went on regardless."""
        if not self.db.conn.in_transaction:
            raise StorageError(
                words("Home", "The disk did not take this change. What was saved before is safe. Save once more.")
            )

    def _roll_back(self, savepoint: str) -> None:
        if not self.db.conn.in_transaction:  # a full disk rolls back by itself
            return
        if savepoint:
            self.db.execute(f"ROLLBACK TO {savepoint}")
            self.db.execute(f"RELEASE {savepoint}")
        else:
            self.db.execute("ROLLBACK")

    def _require_new(self, submission: str) -> None:
        if self.db.execute("SELECT 1 FROM audit WHERE submission = ?", [submission]).fetchone():
            raise RuleBrokenError(words("Home", "This form was saved already. It was not saved a second time."))

    def _commit(self) -> None:
        trusted_at = self.meta("trusted_at")
        verdict = judge(self.clock.now(), trusted_at)
        previous, row = self._end[1], dict[str, Any]()
        for change in sorted(self._done, key=lambda done: done.seq):
            row = audit.chained(
                previous,
                {
                    "seq": change.seq,
                    "at": change.at,
                    "clock_ok": int(verdict is Verdict.TRUSTED),
                    "account_id": self.actor.account_id,
                    "role": self.actor.role.value,
                    "action": change.action,
                    "subject": change.subject,
                    "detail": change.detail(),
                    "submission": change.submission,
                },
            )
            audit.add(self.db, row)
            previous = row["hash"]
        if verdict is Verdict.TRUSTED and (trusted_at or "")[:13] < row["at"][:13]:
            self.set_meta("trusted_at", row["at"])  # by steps of an hour: each costs another written page
        try:
            self.db.execute("COMMIT")
        except StorageError:
            if not self._is_written(row):
                raise

    def _is_written(self, row: dict[str, Any]) -> bool:
        """Return whether a commit that reported an error is in the file all the same."""
        if self.db.conn.in_transaction:
            self.db.execute("ROLLBACK")
        with contextlib.suppress(StorageError):
            return audit.last(self.db) == (row["seq"], row["hash"])
        return False

    def set_meta(self, name: str, value: str) -> None:
        """Set one fact of the home; only inside `change`."""
        if not self.db.conn.in_transaction:
            raise AssertionError("set_meta outside of a change")
        self.db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", [name, value])

    def sign_head(self, purpose: str) -> audit.Head:
        """Sign the trail's present end, keep it in the home and return it for paper, backup or packet.

        Not a change of its own: signing would move the end it signs.
        """
        head = audit.sign(self.db, to_text(self.clock.now()), purpose)
        self.db.execute(
            "INSERT INTO audit_head (seq, hash, made_at, purpose, signature) VALUES (?, ?, ?, ?, ?)",
            [head.seq, head.hash, head.made_at, head.purpose, head.signature],
        )
        return head

    def trust_clock(self, reason: str) -> None:
        """Take the PC's present time as right, as the director confirmed. Raises NotAllowedError."""
        self.require(Permission.ACCOUNTS_MANAGE)
        with self.change("home.clock_confirmed", reason=reason):
            self.set_meta("trusted_at", to_text(self.clock.now()))
