"""The gate: every small sensitive count carries a decision, no masked value can be computed.

It changes no value. The decisions stand in the committed CSV (``conf_status``,
``release_reason``); this floor refuses to publish without them.
"""
