"""Beginning cases and sheets, and what is to be done about duties, question by question."""

from collections.abc import Callable
from datetime import date

from textual.content import Content

from smtui.domain.duty import Turn
from smtui.domain.form import Form
from smtui.domain.procedure import Procedure, Rhythm
from smtui.errors import BadInput
from smtui.screens._base import SmtuiScreen
from smtui.screens._case_lines import asked_past_day, asked_words
from smtui.screens._case_rows import Found, sheet_time
from smtui.screens._case_words import procedure_parts
from smtui.screens._dialogs import ChoiceDialog, LineDialog, Offer, ReadDialog
from smtui.screens._messages import GoTo


def _months(typed: str) -> None:
    """Raise BadInput for what is no number of months."""
    if typed and not typed.isdecimal():
        raise BadInput("月数を読めません。", "3 や 12 のような数字で書いてください。")


class CaseTalk(SmtuiScreen):
    """What can be begun of the things `found`."""

    found: Found | None = None

    def read_again(self) -> None:
        """Read again what there is."""
        raise NotImplementedError

    @property
    def today(self) -> date:
        """The day on the wall."""
        return self.workspace.now().date()

    def open(self, place: str, uid: str) -> None:
        """Open a case or a sheet."""
        self.post_message(GoTo(place, (uid,)))

    # Beginning

    async def procedure(self, one: Procedure) -> None:
        """Read a procedure, or begin a case of it."""
        assert self.found is not None
        offers = [Offer("read", "段階と根拠の条文を読む")]
        if not one.rule:
            offers.insert(0, Offer("begin", "新しく始める"))
        chosen = await self.app.push_screen_wait(ChoiceDialog(one.name, offers, one.about))
        if chosen == "read":
            parts = Content.assemble(*procedure_parts(one, self.found.clauses))
            await self.app.push_screen_wait(ReadDialog(one.name, parts))
        elif chosen == "begin":
            await self.begin(one)

    async def begin(self, one: Procedure) -> None:
        """Begin a case, after asking what it is about."""
        account = await self.asked_account()
        if account is None:
            return
        names = {known.uid: known.name for known in self.found.accounts} if self.found else {}
        words = "何についての手続か、アカウントの名前などを書いてください。一覧に出ます。"
        title = await self.app.push_screen_wait(LineDialog(one.name, words, names.get(account, "")))
        if title is None:
            return

        def begin() -> str:
            from smtui.workspace.cases import begin_case  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                return begin_case(self.workspace, store, one.id, title, account).uid

        self.work_on("begin", begin, lambda uid: self.open("case", uid), lasting=True)

    async def asked_account(self) -> str | None:
        """Ask which account of the register it is about; empty for none, None to go back."""
        accounts = self.found.accounts if self.found else ()
        if not accounts:
            return ""
        offers = [Offer(one.uid, one.name, one.section) for one in accounts]
        offers.append(Offer("", "名簿にないアカウント（これから開くものなど）"))
        return await self.app.push_screen_wait(ChoiceDialog("どのアカウントですか", offers))

    async def form(self, one: Form) -> None:
        """Begin a sheet of a form, or take one up again."""
        sheets = [s for s in (self.found.sheets if self.found else ()) if s.form == one.id]
        offers = [Offer("new", "新しく書く", "分かっていることは、あらかじめ入ります")]
        if sheets and not one.carries:
            offers.append(Offer("carry", "前の用紙をもとに、新しく書く"))
        offers += [
            Offer(sheet.uid, f"続きを書く：{sheet.title or '（件名なし）'}　{sheet_time(sheet)}")
            for sheet in sheets[:6]
        ]
        words = "\n".join(filter(None, (one.about, one.note)))
        dialog = ChoiceDialog(one.name, offers, words)
        chosen = await self.app.push_screen_wait(dialog) if sheets else "new"
        if chosen is None:
            return
        if chosen not in ("new", "carry"):
            self.open("form", chosen)
            return
        account = await self.asked_account()
        if account is None:
            return

        def begin() -> str:
            from smtui.workspace.forms import begin_sheet  # noqa: PLC0415 - sqlite

            carry = True if chosen == "carry" else None
            with self.workspace.store() as store:
                return begin_sheet(self.workspace, store, one.id, account=account, carry=carry).uid

        self.work_on("begin", begin, lambda uid: self.open("form", uid), lasting=True)

    # Duties

    async def duty(self, one: Turn) -> None:
        """Do what is to be done about a duty."""
        assert self.found is not None
        duty = one.duty
        offers = [Offer("done", "済んだ（今日）")]
        if procedure := self.found.procedures.get(duty.procedure):
            offers.insert(0, Offer("begin", f"手続を始める：{procedure.name}"))
        if form := next((form for form in self.found.forms if form.id == duty.form), None):
            offers.append(Offer("form", f"様式を書く：{form.name}"))
        offers.append(Offer("day", "別の日に済んでいる", "済んだ日を書きます"))
        if duty.rhythm is Rhythm.MONTHS:
            offers.append(Offer("interval", "間隔を決める"))
        else:
            offers.append(Offer("aside", "今回は要らない", "わけを書きます"))
        words = "\n".join(filter(None, (duty.text, duty.note)))
        chosen = await self.app.push_screen_wait(ChoiceDialog(duty.name, offers, words))
        if chosen == "begin" and procedure:
            await self.begin(procedure)
        elif chosen == "form" and form:
            await self.form(form)
        elif chosen == "interval":
            await self.interval(one)
        elif chosen is not None:
            await self.note_duty(one, chosen)

    async def interval(self, one: Turn) -> None:
        """Ask how often a duty comes back."""
        words = (
            "何か月ごとに行いますか。数字で書いてください。空にすると、決めていないことになります。"
        )
        now = str(one.interval.months) if one.interval else ""
        dialog = LineDialog(one.duty.name, words, now, "例: 6", judge=_months)
        typed = await self.app.push_screen_wait(dialog)
        if typed is None:
            return

        def keep() -> None:
            from smtui.workspace.duties import set_interval  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                set_interval(self.workspace, store, one.duty, int(typed) if typed else None)

        self.keep(keep, "間隔を決めました。" if typed else "間隔をなくしました。")

    async def note_duty(self, one: Turn, chosen: str) -> None:
        """Note that a duty was done on a day, or is not needed."""
        day, aside = None, ""
        if chosen == "day":
            words = "済んだ日を書いてください（4/1、令和8年4月1日など）。"
            day = await asked_past_day(self, one.duty.name, words, self.today)
            if day is None:
                return
        elif chosen == "aside":
            words = "要らないわけを、ひとことで書いてください。"
            typed = await asked_words(self, one.duty.name, words)
            if typed is None:
                return
            aside = typed

        def keep() -> None:
            from smtui.workspace.duties import note_done  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                note_done(self.workspace, store, one, day, aside)

        self.keep(keep, "書きとめました。")

    def keep(self, job: Callable[[], object], said: str) -> None:
        """Carry a change out in a thread, then say so and show it."""

        def done(_: object) -> None:
            self.tell(said)
            self.read_again()

        self.work_on("keep", job, done, words="保存しています", newest=False, lasting=True)
