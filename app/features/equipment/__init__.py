"""Equipment (设备台账): what there is, when it is inspected, what was found, what is out of use."""
