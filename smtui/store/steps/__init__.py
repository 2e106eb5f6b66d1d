"""The steps by which the schema grew, one module a noun; `smtui.store.schema` orders them."""
