// Convene in Azure, as one resource group: see infra/README.md.
// Everything but the web address itself is reached only from inside the network.
targetScope = 'resourceGroup'

@description('Where: the region of everything but the Azure Bot, which is global.')
param location string = resourceGroup().location

@description('What every name begins with: lower-case letters, at most 12.')
@minLength(3)
@maxLength(12)
param prefix string = 'convene'

@description('The image, such as contoso.azurecr.io/convene:0.1.0.')
param image string

@description('The registry of the image, such as contoso.azurecr.io; empty where anybody may pull it.')
param registry string = ''

@description('The https address under which people and Teams reach Convene; empty for the one that Azure gives.')
param publicUrl string = ''

@description('What app.py doctor --new-key prints; newest first, with commas between.')
@secure()
param secretKeys string

@description('The password of the database: letters and digits, at least 16.')
@secure()
@minLength(16)
param databasePassword string

@description('The database server: another one after a restore.')
param databaseServer string = '${prefix}-${uniqueString(resourceGroup().id)}'

@description('Further settings by name, as the README lists them, such as CONVENE_DEFAULT_ZONE.')
param settings object = {}

@description('The fewest replicas; two outlive the loss of one.')
@minValue(1)
@maxValue(10)
param minReplicas int = 2

@description('The most replicas.')
@minValue(1)
@maxValue(10)
param maxReplicas int = 10

@description('The tier of the Azure Bot: F0 costs nothing, and so do messages from Teams in both.')
@allowed([
  'F0'
  'S1'
])
param botTier string = 'F0'

@description('Days for which logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

// Vaults are named worldwide, as databases are.
var suffix = uniqueString(resourceGroup().id)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${prefix}-identity'
  location: location
}

module network 'azure/network.bicep' = {
  name: 'network'
  params: {
    location: location
    prefix: prefix
  }
}

module watch 'azure/watch.bicep' = {
  name: 'watch'
  params: {
    location: location
    prefix: prefix
    days: logDays
  }
}

module database 'azure/database.bicep' = {
  name: 'database'
  params: {
    location: location
    name: databaseServer
    password: databasePassword
    subnetId: network.outputs.databaseSubnetId
    zoneId: network.outputs.databaseZoneId
    workspaceId: watch.outputs.workspaceId
  }
}

module vault 'azure/vault.bicep' = {
  name: 'vault'
  params: {
    location: location
    name: '${take(prefix, 8)}-${suffix}'
    readerId: identity.properties.principalId
    secretKeys: secretKeys
    databaseUrl: 'postgresql+asyncpg://convene:${databasePassword}@${database.outputs.host}/convene?ssl=require'
    subnetId: network.outputs.privateSubnetId
    zoneId: network.outputs.vaultZoneId
    workspaceId: watch.outputs.workspaceId
  }
}

module place 'azure/place.bicep' = {
  name: 'place'
  params: {
    location: location
    prefix: prefix
    subnetId: network.outputs.appsSubnetId
    workspaceName: watch.outputs.workspaceName
  }
}

// The address is known before the app runs: the registration and the bot need it.
var address = empty(publicUrl) ? 'https://${prefix}.${place.outputs.domain}' : publicUrl

module registration 'azure/registration.bicep' = {
  name: 'registration'
  params: {
    uniqueName: '${prefix}-${suffix}'
    publicUrl: address
    identityPrincipalId: identity.properties.principalId
  }
}

module replicas 'azure/replicas.bicep' = {
  name: 'replicas'
  params: {
    location: location
    name: prefix
    environmentId: place.outputs.environmentId
    image: image
    registry: registry
    identityId: identity.id
    identityClientId: identity.properties.clientId
    appId: registration.outputs.appId
    publicUrl: address
    secretKeysUrl: vault.outputs.secretKeysUrl
    databaseUrlUrl: vault.outputs.databaseUrlUrl
    settings: settings
    minReplicas: minReplicas
    maxReplicas: maxReplicas
  }
}

module bot 'azure/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${prefix}-${suffix}'
    appId: registration.outputs.appId
    publicUrl: address
    tier: botTier
    workspaceId: watch.outputs.workspaceId
  }
}

@description('The application id: MicrosoftAppId, and the id of the bot in the Teams app.')
output appId string = registration.outputs.appId

@description('Where Convene is reached.')
output publicUrl string = address

@description('The vault that keeps the key ring and the address of the database.')
output vaultName string = vault.outputs.name

@description('The database server, for backup and restore.')
output databaseServer string = database.outputs.name
