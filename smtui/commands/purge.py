"""`smtui purge`: destroy the contents of incidents whose time is over; the trace stays."""

import argparse

from smtui.domain.incident import Incident, State
from smtui.domain.telling import shown_time
from smtui.text import printable
from smtui.workspace.closing import purge
from smtui.workspace.desk import Workspace
from smtui.workspace.incidents import listed, load

_LEFT = "控え（smtui backup の分も）や渡した引き継ぎに残る写しは、消えません。"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui purge`."""
    add = parser.add_argument
    add("ids", nargs="*", metavar="ID", help="事案の番号。省略で、保存期限が過ぎた終了済みのもの")
    add("--reason", default="保存期限が過ぎたため", metavar="TEXT", help="廃棄する理由")
    add("--yes", action="store_true", help="廃棄します。付けなければ、何が消えるかを示すだけです")


def run(options: argparse.Namespace) -> int:
    """Destroy, or say what would be destroyed."""
    desk = Workspace()
    chosen = [load(desk, uid).incident for uid in options.ids] or _due(desk)
    if not chosen:
        print("保存期限が過ぎた事案はありません。")
        return 0
    for one in chosen:
        if options.yes:
            purge(desk, one.uid, options.reason)
        print(printable(_words(one)))
    if not options.yes:
        print(
            "まだ何も消していません。--yes を付けると、中身と証拠を廃棄します（元に戻せません）。"
        )
        return 0
    print(f"{len(chosen)} 件の中身と証拠を廃棄しました。廃棄の記録は残ります。{_LEFT}")
    return 0


def _due(desk: Workspace) -> list[Incident]:
    today = desk.now().date()
    return [
        one
        for one in listed(desk)
        if one.state is State.CLOSED and one.retention is not None and one.retention < today
    ]


def _words(one: Incident) -> str:
    since = f"{shown_time(one.opened)}から"
    return f"事案 {one.number}　{one.kind_name}　{one.name}　{since}　記録 {one.entries} 件"
