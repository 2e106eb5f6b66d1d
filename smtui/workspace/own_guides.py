"""Guides of a person's own: made from a document, and told of where they are wrong."""

import os
import re
import shutil
import unicodedata
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from smtui import places
from smtui.domain.agenda import Waiting
from smtui.domain.guide import Clause
from smtui.domain.keyword import Keyword, topics_in
from smtui.domain.value import Value
from smtui.errors import BadInput, GuideError
from smtui.library.layout import COMMON, guide_ids, hidden_ids, is_own, own_guide_ids

if TYPE_CHECKING:
    from smtui.exports.guide_files import NewGuide
    from smtui.intake.document import Document
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HOST = re.compile(r"(?<![\w.@-])(?:[a-z0-9-]+\.)+lg\.jp\b", re.ASCII)
_ENDINGS = ("都", "道", "府", "県", "市", "区", "町", "村")
_MOST_CLAUSES = 8
"""So many clauses are named as the way to an answer."""


class Imported(Value):
    """A guide that was made from a document."""

    id: str
    name: str
    folder: str
    clauses: tuple[Clause, ...]
    replaced: str
    """Where the guide of this id lies now that was there before; empty where there was none."""

    @property
    def kinds(self) -> str:
        """How many clauses of which kind there are, in Japanese."""
        counts = Counter(clause.kind for clause in self.clauses)
        return "、".join(f"{kind.label} {count}" for kind, count in counts.most_common())


def import_guide(
    desk: "Workspace", path: str, guide_id: str, name: str, *, replace: bool = False
) -> Imported:
    """Make a guide of the person's own from a document; it is there whole or not at all.

    Raises BadInput for an id or a name that cannot be used, for a file that cannot be read, and
    where nothing can be written.
    """
    from smtui.exports.guide_files import guide_files  # noqa: PLC0415
    from smtui.intake.document import read_document  # noqa: PLC0415 - where a file is read

    name = " ".join(name.split())
    if not name:
        raise BadInput("自治体の名前がありません。", "--name に名前を書いてください。")
    _refuse_id(guide_id, replace=replace)
    new = _new_guide(read_document(path), guide_id, name, desk.now().date())
    made = _write(guide_id, guide_files(new))
    folder = os.path.join(places.own_guides_dir(), guide_id)
    try:
        replaced = _put_aside(desk, folder) if os.path.lexists(folder) else ""
        os.rename(made, folder)
        os.rmdir(os.path.dirname(made))
    except OSError as error:
        raise BadInput(
            f"「{folder}」に置けません（{error.strerror}）。",
            "フォルダーの権限を確かめてください。",
        ) from None
    return Imported(guide_id, name, folder, new.clauses, replaced)


def own_problems() -> dict[str, GuideError]:
    """Return what is wrong with the person's own guides, by id; the others open all the same."""
    from smtui.library.guides import hidden, load_guide  # noqa: PLC0415 - where there are any
    from smtui.library.stances import load_stances  # noqa: PLC0415

    found = {guide_id: hidden(guide_id) for guide_id in hidden_ids()}
    for guide_id in filter(is_own, own_guide_ids()):
        try:
            load_guide(guide_id)
            load_stances(guide_id)
        except GuideError as error:
            found[guide_id] = error
    return found


def waiting(_desk: "Workspace", _store: "Store") -> Sequence[Waiting]:
    """Return the own guides that cannot be opened."""
    return [
        Waiting("間違いを直す", f"取り込んだ「{guide}」", str(error), "guide", ("", guide))
        for guide, error in own_problems().items()
    ]


def _refuse_id(guide_id: str, *, replace: bool) -> None:
    if not _ID.fullmatch(guide_id) or guide_id == COMMON or len(guide_id) > 40:
        raise BadInput(
            f"ID に「{guide_id[:40]}」は使えません。",
            "英小文字・数字・ハイフンで、40字までで書いてください（例: komachi）。",
        )
    known = guide_ids()
    if guide_id in known and not is_own(guide_id):
        raise BadInput(
            f"「{guide_id}」は、smtui にもとからあるガイドラインです。",
            "別の ID にするか、smtui guide attach で公式の文書を添えてください。",
        )
    if guide_id in own_guide_ids() and not replace:
        raise BadInput(
            f"「{guide_id}」は、もうあります。",
            "別の ID にするか、--replace を付けて置き換えてください（前のものは脇に残します）。",
        )
    for other in known:
        if other != guide_id and (
            other.startswith(f"{guide_id}-") or guide_id.startswith(f"{other}-")
        ):
            raise BadInput(
                f"ID「{guide_id}」は「{other}」と紛れます。",
                "条文の ID が重ならないように、別の ID にしてください。",
            )


def _clauses(
    guide_id: str, document: "Document", keywords: Sequence[Keyword]
) -> tuple[Clause, ...]:
    from smtui.intake.cutting import cut  # noqa: PLC0415
    from smtui.intake.provisions import provisions  # noqa: PLC0415

    clauses = provisions(guide_id, cut(document.text), keywords)
    if not clauses:
        raise BadInput(
            f"「{document.source}」に、条文になる文が見つかりません。",
            "ガイドラインの本文が入ったファイルを指定してください。",
        )
    return clauses


def _new_guide(document: "Document", guide_id: str, name: str, day: date) -> "NewGuide":
    """Return all that can be told of a guide from its document."""
    from smtui.exports.guide_files import NewGuide  # noqa: PLC0415
    from smtui.library.keywords import load_keywords  # noqa: PLC0415
    from smtui.library.schema import ROLES  # noqa: PLC0415

    keywords = load_keywords()
    clauses = _clauses(guide_id, document, keywords)
    return NewGuide(
        id=guide_id,
        name=name,
        title=_title(document, name),
        edition=document.edition,
        hosts=_hosts(document.text),
        self_names=_self_names(name),
        roles=ROLES,
        note=f"「{document.source}」から {day.isoformat()} に取り込みました。"
        "条文の文は、文書の文のままです。種類と分類は推し量ったものです（要確認）。",
        clauses=clauses,
        topics=_topics(clauses, keywords),
    )


def _hosts(text: str) -> tuple[str, ...]:
    """Return the hosts of municipalities a document names."""
    hosts = _HOST.findall(unicodedata.normalize("NFKC", text).lower())
    return tuple(dict.fromkeys(host.removeprefix("www.") for host in hosts))


def _self_names(name: str) -> tuple[str, ...]:
    """Return how a municipality calls itself: 小町市, 市, 本市."""
    ending = name[-1]
    return (name, ending, f"本{ending}") if ending in _ENDINGS and name != ending else (name,)


def _topics(
    clauses: Sequence[Clause], keywords: Sequence[Keyword]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the compared topics, each with the clauses that may answer it."""
    from smtui.library.compare import compared_topics  # noqa: PLC0415

    about = {clause.id: topics_in(clause.text, keywords) for clause in clauses}
    return tuple(
        (topic.id, tuple(c for c, found in about.items() if topic.id in found)[:_MOST_CLAUSES])
        for topic in compared_topics()
    )


def _title(document: "Document", name: str) -> str:
    """Return the first row that reads as the name of such a document."""
    rows = [row.strip(" 　\t#") for row in document.text.split("\n")[:40]]
    for row in rows:
        if re.search("(?:ガイドライン|要綱|要領|指針|規程|規則|基準|ポリシー|手引き?)$", row):
            return row
    return f"{name}のソーシャルメディアの手引き"


def _write(guide_id: str, files: dict[str, str]) -> str:
    """Write the files of a guide into a folder aside; return it when nothing in it is wrong."""
    from smtui.exports.files import write  # noqa: PLC0415
    from smtui.library.folder import validate  # noqa: PLC0415

    aside = os.path.join(places.own_guides_dir(), ".new")
    folder = os.path.join(aside, guide_id)
    shutil.rmtree(aside, ignore_errors=True)
    places.make_private(folder)
    for file, text in files.items():
        write(os.path.join(folder, file), text.encode("utf-8", "replace"))
    for problem in validate(folder):
        raise problem.error()
    return folder


def _put_aside(desk: "Workspace", folder: str) -> str:
    """Move a guide out of the way; return where it lies now."""
    aside = os.path.join(places.own_guides_dir(), ".replaced")
    places.make_private(aside)
    stamp = desk.now().strftime("%Y%m%d-%H%M%S")
    base = os.path.join(aside, f"{os.path.basename(folder)}-{stamp}")
    place, number = base, 2
    while os.path.lexists(place):
        place, number = f"{base}-{number}", number + 1
    os.rename(folder, place)
    return place
