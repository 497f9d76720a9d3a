"""The dossier (转院档案): everything another home must know of one resident, on paper."""
