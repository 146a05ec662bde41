### Labels in British spelling with -ize, the house style of the ILO and the United Nations; the rest is taken from English.

fact-lead = Lead organization
partner-kind-lead = Lead organization
