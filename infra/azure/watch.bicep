// The workspace of the logs.
param location string
param prefix string
param days int

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${prefix}-logs'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: days
  }
}

output workspaceId string = workspace.id
output workspaceName string = workspace.name
