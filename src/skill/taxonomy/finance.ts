import { table } from '../table'

export const finance = table(`
# domain
accounting = accountant, public accounting, financial accounting, contabilidade, contabilidad, buchhaltung, comptabilité, 会计, бухгалтерский учет
bookkeeping = book keeping, bookkeeper
accounts payable = a/p, ap/ar, accounts payables, vendor payments
accounts receivable = a/r, accounts receivables, ar/ap, collections~
general ledger = GL!~, ledger, general ledgers, accruals
bank reconciliation = reconciliations, account reconciliation, reconcile, bank reconciliations, reconciliation, reconciling
month-end close = month end close, monthly close, close the month, month-end closing, year-end close, financial close, closing the books
financial statements = financial reporting, balance sheet, balance sheets, p&l, profit and loss, income statement, income statements, cash flow statements
financial analysis = financial analyst, variance analysis, finanzanalyse
forecasting = financial forecasting, cash forecast, cash flow forecasting, demand forecasting, forecasts, sales forecasting
payroll = payroll processing, payroll run, payroll administration, folha de pagamento, lohnbuchhaltung
tax preparation = tax returns, tax return, preparing returns, income tax, tax filing, tax accounting, tax compliance, individual returns, prepare returns, tax season, busy season, busy seasons, corporate tax
sales tax = VAT!, sales-tax filings, sales tax filings
auditing = audit, audits, internal audit, external audit, auditor
GAAP = us gaap, generally accepted accounting principles > accounting
IFRS > accounting
cost accounting = cost analysis, costing, job costing
fixed assets = depreciation
treasury = cash management, cash flow management
banking = retail banking, bank teller, bank branch
financial services = financial services industry, financial industry, mortgage industry, credit products
investment analysis = investments, equity research, wealth management
financial planning = fp&a, financial planning and analysis, personal finance
insurance~
credit analysis = credit risk
anti-money laundering = AML!
procurement = purchasing, purchase orders, sourcing, einkauf, compras
invoice review = reviewing invoices, invoice approval
grant management = fund accounting, nonprofit accounting
underwriting > insurance
actuarial science = actuarial, actuary > insurance
claims management = insurance claims, claims handling > insurance
journal entries = journal entry > general ledger
cost control = cost reduction, cost management, cost savings
fraud detection = fraud prevention, fraud
KYC! = know your customer > anti-money laundering
lending = loans, loan processing, mortgages, loan origination
capital markets > financial services
internal controls = SOX!, sarbanes-oxley, internal control > auditing
invoicing = invoice processing, billing~, fakturierung, facturation, facturación
financial modeling = financial modelling, financial models > financial analysis
asset management > investment analysis
portfolio analysis = portfolio construction > investment analysis
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
Oracle Financials = oracle ebs, oracle e-business suite > ERP
Microsoft Dynamics = dynamics 365, ms dynamics, dynamics nav > ERP
ERP = enterprise resource planning, erp systems, erp system
ADP! > payroll
Bloomberg Terminal = Bloomberg!~
Hyperion! = oracle hyperion
# certificate
CPA! = certified public accountant, uniform cpa exam, uniform exam > accounting
CMA! = certified management accountant > accounting
CFA! = chartered financial analyst > financial analysis
ACCA = chartered accountant, ACA! > accounting
CIA!~ = certified internal auditor > auditing
enrolled agent > tax preparation
`)
