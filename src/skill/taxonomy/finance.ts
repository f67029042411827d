import { table } from '../table'

export const finance = table(`
# domain
accounting = accountant, public accounting, financial accounting, contabilidade, contabilidad, buchhaltung, comptabilité, 会计, бухгалтерский учет
bookkeeping = book keeping, bookkeeper
accounts payable = a/p, ap/ar, accounts payables, vendor payments, invoice processing
accounts receivable = a/r, accounts receivables, ar/ap, collections~, invoicing
general ledger = GL!~, journal entries, ledger, general ledgers, accruals
bank reconciliation = reconciliations, account reconciliation, reconcile, bank reconciliations, reconciliation, reconciling
month-end close = month end close, monthly close, close the month, month-end closing, year-end close, financial close, closing the books
financial statements = financial reporting, balance sheet, balance sheets, p&l, profit and loss, income statement, income statements, cash flow statements
financial analysis = financial analyst, financial modeling, financial modelling, financial models, variance analysis, finanzanalyse
forecasting = financial forecasting, cash forecast, cash flow forecasting, demand forecasting, forecasts, sales forecasting
payroll = payroll processing, payroll run, payroll administration, folha de pagamento, lohnbuchhaltung
tax preparation = tax returns, tax return, preparing returns, income tax, tax filing, tax accounting, tax compliance, individual returns, prepare returns, tax season, busy season, busy seasons, corporate tax
sales tax = VAT!, sales-tax filings, sales tax filings
auditing = audit, audits, internal audit, external audit, auditor, internal controls, SOX!, sarbanes-oxley
GAAP = us gaap, generally accepted accounting principles > accounting
IFRS > accounting
cost accounting = cost analysis, costing, job costing, cost control, cost reduction, cost management
fixed assets = depreciation
treasury = cash management, cash handling, cash flow management
banking = retail banking, bank teller, bank branch
financial services = financial services industry, financial industry, mortgage industry, credit products, capital markets
investment analysis = investments, portfolio analysis, asset management, equity research, wealth management
financial planning = fp&a, financial planning and analysis, personal finance
insurance~ = underwriting, claims management, insurance claims, actuarial
credit analysis = credit risk, loan processing, loans, lending, mortgages
anti-money laundering = AML!, KYC!, know your customer, fraud detection, fraud prevention, fraud
procurement = purchasing, purchase orders, sourcing, einkauf, compras
invoice review = reviewing invoices, invoice approval
grant management = fund accounting, nonprofit accounting
# tool
QuickBooks = quickbooks online, quick books > bookkeeping
Xero! > bookkeeping
Sage!~ = sage 50, sage 100, sage intacct, peachtree
FreshBooks
Lacerte > tax preparation
UltraTax > tax preparation
ProConnect = proseries, drake tax, turbotax > tax preparation
NetSuite = oracle netsuite > ERP
SAP! = sap erp, sap s/4hana, sap r/3, sap hana, sap fico > ERP
Oracle Financials = oracle ebs, oracle e-business suite, hyperion > ERP
Microsoft Dynamics = dynamics 365, ms dynamics, dynamics nav > ERP
ERP = enterprise resource planning, erp systems, erp system
ADP! > payroll
Bloomberg Terminal = Bloomberg!~
# certificate
CPA! = certified public accountant, uniform cpa exam, uniform exam > accounting
CMA! = certified management accountant > accounting
CFA! = chartered financial analyst > financial analysis
ACCA = chartered accountant, ACA! > accounting
CIA!~ = certified internal auditor > auditing
enrolled agent > tax preparation
`)
