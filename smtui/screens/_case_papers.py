"""The paper for a successor, made from the list of procedures and from a case."""

from smtui.screens._base import SmtuiScreen
from smtui.screens._paper_dialog import asked_path


async def make_succession(screen: SmtuiScreen) -> None:
    """Ask where it is to be put, and make it."""
    path = await asked_path(screen, "引継書を作る", "引継書.docx")
    if path is None:
        return

    def make() -> None:
        from smtui.workspace.succession import save_succession  # noqa: PLC0415 - sqlite

        with screen.workspace.store() as store:
            save_succession(screen.workspace, store, path)

    said = f"引継書を作りました: {path}"
    screen.work_on("paper", make, lambda _: screen.tell(said), lasting=True)
