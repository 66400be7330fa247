"""Everyday words on dealings between firms, by what they stand for: see `everyday.py`. Data only."""

from __future__ import annotations

OF_BUSINESS: dict[str, str] = {
    "subprocessor": (
        "subprocessor subprocessors sub-processor sub-processors subprocessing sub-processing subcontractor "
        "subcontractors sub-contractor sub-contractors subcontract subcontracted outsource outsources outsourced "
        "outsourcing fourth"
    ),
    "processor": (
        "processor processors controller controllers dpa dpas addendum processing commissioned instructions "
        "instruction instruct instructs instructed documented gdpr"
    ),
    "incident": (
        "breach breaches breached incident incidents hack hacked hackers hacker hacking leak leaks leaked leakage "
        "stolen theft compromised compromise cyberattack cyber exposed intrusion intruder intruders broken"
    ),
    "audit": "audit audits audited auditing auditor auditors inspect inspects inspection inspections inspector",
    "certificate": (
        "iso soc soc2 certified certification certifications certificate certificates attestation attestations pci "
        "fedramp hds tisax accredited accreditation standard standards report reports"
    ),
    "uptime": (
        "uptime sla slas availability available unavailable unavailability downtime outage outages offline nines "
        "service-level percentage percent"
    ),
    "maintenance": "maintenance upkeep planned scheduled",
    "support": "support helpdesk desk tickets ticket hotline assistance support-team helpline",
    "confidence": (
        "confidential confidentiality confidence nda ndas secrecy secrets secret non-disclosure nondisclosure disclose"
    ),
    "insurance": "insurance insured insure insures insurer uninsured policy coverage cover",
    "assign": (
        "assign assigns assigned assignment assigning novate novation transferable transfer transfers transferred "
        "successor"
    ),
    "invoice": "invoice invoices invoiced bill bills billed net payable due upfront accounts",
    "majeure": (
        "majeure god disaster disasters flood earthquake strike strikes pandemic war hurricane unforeseen "
        "extraordinary control"
    ),
    "compete": "compete competes competing competitor competitors competition competitive rival rivals non-compete",
    "patient": "hipaa baa baas phi patient patients clinic clinics hospital medical health",
    "resting": "rest stored storage disk disks database databases drives drive sits backups",
    "transit": (
        "transit tls ssl https transmission transmissions transmit transmitted wire connection connections traffic "
        "motion"
    ),
    "output": "output outputs generated generates results completions completion responses answers generations",
    "backup": "backup backups backed back-up snapshots snapshot",
    "expiry": "termination terminates terminated expiry expiration expires contract agreement over part ends end",
    "probe": "penetration pentest pentests pen vulnerability vulnerabilities scans tested testing tests test bounty",
    "officer": "dpo officer officers representative contact",
    "staff": "staff personnel employees employee workers team sworn authorised authorized",
    "objection": "object objects objection objections veto oppose opposes refuse reject disapprove contest protest",
    "cure": "cure cured remedy remedied rectify remedying default material",
}
"""What firms say of contracts with each other."""
