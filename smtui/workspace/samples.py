"""What lies on the desk of `smtui --demo`: a guide and a draft with something to find."""

from smtui import places
from smtui.workspace.desk import Workspace


def lay_out_samples(workspace: Workspace) -> None:
    """Choose a guide if none is chosen, and keep the bundled sample draft as the one under work.

    Raises BadInput and StoreError where the folder cannot be written.
    """
    from smtui.domain.draft import Draft  # noqa: PLC0415 - only for the demonstration
    from smtui.intake.text import read_text  # noqa: PLC0415
    from smtui.library.layout import guide_ids  # noqa: PLC0415
    from smtui.workspace.drafts import keep_typed  # noqa: PLC0415

    guide = workspace.settings.guide or next(iter(guide_ids()), None)
    workspace.change_settings(guide=guide, welcomed=True)
    draft = Draft.of(read_text(places.sample_draft()), workspace.usual_occasion())
    with workspace.store() as store:
        keep_typed(store, draft, workspace.now())
